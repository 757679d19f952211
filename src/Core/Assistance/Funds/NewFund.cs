using Platform.Regions;

namespace Platform.Assistance;

/// <summary>A budget line as typed.</summary>
/// <param name="Kind">Null where the money may go to any kind of aid.</param>
public sealed record NewFund(int Year, string? Source, AidKind? Kind);
