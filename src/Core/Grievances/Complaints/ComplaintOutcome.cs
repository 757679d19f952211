namespace Platform.Grievances;

/// <summary>What came of a complaint.</summary>
/// <param name="Reason">What was found and done, as told.</param>
public sealed record ComplaintOutcome(bool IsUpheld, string Reason, DateOnly ConcludedOn, DateOnly? ToldOn);
