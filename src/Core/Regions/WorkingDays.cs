namespace Platform.Regions;

/// <summary>A number of working days by the State Council's arrangement, first day excluded.</summary>
public readonly record struct WorkingDays(int Count);
