namespace Platform.Applicants;

/// <summary>That an applicant agreed, to which text and when. Kept when the account is closed; names nobody by itself.</summary>
public sealed class ApplicantConsent
{
    public Guid Id { get; init; }

    public required Guid AccountId { get; init; }

    public required ConsentKind Kind { get; init; }

    /// <summary>See <see cref="ConsentTexts"/>.</summary>
    public required string TextVersion { get; init; }

    public required DateTimeOffset GivenAt { get; init; }
}
