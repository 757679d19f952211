using Platform.Regions;

namespace Platform.Cases;

/// <summary>An application a client system opens for a worker.</summary>
/// <param name="HandIn">Hands it in at once, or does nothing; else it stays a draft.</param>
public sealed record ClientRequest(string RegionCode, string ItemCode, int UnitId, Answers Answers, bool HandIn);
