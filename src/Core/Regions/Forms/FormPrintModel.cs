namespace Platform.Regions;

/// <summary>What a printed form is filled from.</summary>
/// <param name="Answers">The answers in full: paper is not masked.</param>
/// <param name="UnitName">The applicant's unit.</param>
/// <param name="CaseNumber">Empty while the application is a draft.</param>
/// <param name="Opinions">What each body decided so far, in order.</param>
public sealed record FormPrintModel(
    Form Form,
    Answers Answers,
    string UnitName,
    string CaseNumber,
    IReadOnlyList<PrintedOpinion> Opinions
)
{
    /// <summary>The answer to print; empty where nobody answered.</summary>
    public string this[string key] => Answers[key] ?? "";
}
