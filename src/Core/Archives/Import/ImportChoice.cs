using Platform.Regions;

namespace Platform.Archives;

/// <summary>What an officer may import: by a region's item.</summary>
public sealed record ImportChoice(Region Region, ServiceItem Item);
