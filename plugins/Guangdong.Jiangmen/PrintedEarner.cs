namespace Guangdong.Jiangmen;

/// <summary>One of whom an income certificate speaks. All words are empty on a blank certificate.</summary>
internal sealed record PrintedEarner(
    string Name,
    string IdNumber,
    string Relation,
    string Unit,
    string Position,
    string MonthlyIncome
)
{
    private static readonly IReadOnlyList<string> WithoutUnit = ["下（待）岗", "失（无）业", "农民工", "务农", "其他"];

    public static PrintedEarner Blank { get; } = new("", "", "", "", "", "");

    /// <summary>The worker and those of the family a unit pays; a blank one where there is nobody.</summary>
    public static IReadOnlyList<PrintedEarner> InUnits(PaperModel model) =>
        OrBlank([Worker(model), .. Members(model, ofUnit: true)]);

    /// <summary>Those of the family who earn without a unit.</summary>
    public static IReadOnlyList<PrintedEarner> OnTheirOwn(PaperModel model) =>
        OrBlank([.. Members(model, ofUnit: false)]);

    private static PrintedEarner Worker(PaperModel model) =>
        new(
            model[Facts.ApplicantName.Key],
            model[Facts.ApplicantIdNumber.Key],
            model[Facts.ApplicantName.Key].Length == 0 ? "" : "本人",
            model.Employer,
            model[OwnFacts.Position.Key],
            new PrintedHousehold(model.Answers).MonthlyWageOf(model[Facts.ApplicantName.Key])
        );

    private static IEnumerable<PrintedEarner> Members(PaperModel model, bool ofUnit) =>
        model
            .Answers.RowsOf(Facts.Members)
            .Where(member => member.GetValueOrDefault(OwnFacts.MemberHasIncome.Key) == YesNo.Yes)
            .Where(member => HasUnit(member) == ofUnit)
            .Select(member => new PrintedEarner(
                Say.Answer(Facts.MemberName, member),
                Say.Answer(Facts.MemberIdNumber, member),
                Say.Answer(ArchiveFormFacts.Relation, member),
                Say.Answer(ArchiveFormFacts.MemberUnit, member),
                "",
                new PrintedHousehold(model.Answers).MonthlyIncomeOf(Say.Answer(Facts.MemberName, member))
            ));

    private static bool HasUnit(IReadOnlyDictionary<string, string> member) =>
        !WithoutUnit.Contains(Say.Answer(ArchiveFormFacts.MemberStatus, member));

    private static IReadOnlyList<PrintedEarner> OrBlank(IReadOnlyList<PrintedEarner> earners) =>
        earners.Count % 2 == 0 && earners.Count > 0 ? earners : [.. earners, Blank];
}
