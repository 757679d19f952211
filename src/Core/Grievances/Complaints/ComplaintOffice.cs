using Platform.Regions;

namespace Platform.Grievances;

/// <summary>A union that takes complaints.</summary>
/// <param name="Rules">Null where the region's documents say nothing of complaints.</param>
public sealed record ComplaintOffice(int BodyId, string BodyName, Region Region, ComplaintRules? Rules);
