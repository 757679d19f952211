namespace Platform.Cases;

/// <summary>What the applicant is given at hand-in.</summary>
/// <param name="QueryCode">To be kept with the number: together they show the progress.</param>
public sealed record SubmittedCase(Guid Id, string Number, string QueryCode);
