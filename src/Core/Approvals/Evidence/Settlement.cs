namespace Platform.Approvals;

/// <summary>What looking into an objection found.</summary>
public sealed record Settlement(bool Upheld, string Finding, DateOnly On, string ByName);
