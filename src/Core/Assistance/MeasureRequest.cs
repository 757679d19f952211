using Platform.Regions;

namespace Platform.Assistance;

/// <summary>A measure as typed.</summary>
public sealed record MeasureRequest(AidKind Kind, string Words, DateOnly? By);
