namespace Platform.Applicants;

/// <summary>What a signed-in applicant carries. Every desk asks the database whether it still opens anything.</summary>
/// <param name="Stamp">Of the account when the person signed in.</param>
/// <param name="Until">The session ends by itself.</param>
public sealed record ApplicantKey(Guid AccountId, string Stamp, DateTimeOffset Until);
