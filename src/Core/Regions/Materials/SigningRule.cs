namespace Platform.Regions;

/// <summary>A paper every adult of the household signs or puts a fingerprint to: one entry for each, the scan attached.</summary>
/// <param name="Marks">What will do, the document's own first.</param>
public sealed record SigningRule(IReadOnlyList<SigningMark> Marks, Citation Source)
{
    /// <summary>成年: from this age on (民法典 第十七条).</summary>
    public int FromAge { get; init; } = 18;

    /// <summary>Who has to sign on the day, by name: the worker, and every member who is of age by the identity number.</summary>
    public IReadOnlyList<string> Signers(IFacts facts) =>
        [
            .. new[] { facts[Facts.ApplicantName.Key] }
                .Concat(facts.RowsOf(Facts.Members).Where(IsOfAge).Select(member => member[Facts.MemberName.Key]))
                .Select(name => name?.Trim())
                .OfType<string>()
                .Where(name => name.Length > 0),
        ];

    private bool IsOfAge(IFacts member) =>
        member[Facts.MemberIdNumber.Key] is { Length: 18 } number
        && IdNumber.BirthDate(number) is { } birth
        && birth.AddYears(FromAge) <= member.Day;
}
