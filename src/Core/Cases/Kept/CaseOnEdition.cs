namespace Platform.Cases;

/// <summary>A case in hand that is not on the edition in force.</summary>
/// <param name="EditionKey">Of the <see cref="KeptEdition"/> it is on.</param>
public sealed record CaseOnEdition(
    Guid Id,
    string Number,
    string ApplicantName,
    string UnitName,
    CaseStatus Status,
    string StageName,
    string EditionKey
);
