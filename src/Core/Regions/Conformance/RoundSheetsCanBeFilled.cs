namespace Platform.Regions.Conformance;

/// <summary>
/// A column nobody can fill stays empty on every sheet. Sheets go from hand to hand: numbers that identify a person, tell
/// an illness or an account are left to the archive.
/// </summary>
public sealed class RoundSheetsCanBeFilled : IRegionRule
{
    private static readonly IReadOnlyList<SheetMeasure> OfHouseholds =
    [
        SheetMeasure.HolderName,
        SheetMeasure.Sex,
        SheetMeasure.UnitName,
        SheetMeasure.Category,
        SheetMeasure.Cause,
        SheetMeasure.HouseholdSize,
        SheetMeasure.IncomePerHead,
        SheetMeasure.Answer,
        SheetMeasure.Standing,
    ];

    private static readonly IReadOnlyList<SheetMeasure> OfEntries =
    [
        SheetMeasure.TypedText,
        SheetMeasure.TypedNumber,
        SheetMeasure.TypedDay,
        SheetMeasure.Attachments,
    ];

    private static readonly IReadOnlyList<SheetMeasure> OfSomething =
    [
        SheetMeasure.Answer,
        SheetMeasure.OfCategory,
        SheetMeasure.OfCause,
        SheetMeasure.Changed,
        SheetMeasure.TypedText,
        SheetMeasure.TypedNumber,
        SheetMeasure.TypedDay,
    ];

    public string Name => "集中工作报表的每一栏都能填出来，不列身份号码等个人信息";

    public string Why => "报表的栏填不出数，或列出了身份证号，要到上报那天才发现。";

    public string Remedy =>
        "逐户的表用逐户的栏，分单位的表用计数的栏，手工登记的表用登记的栏；SheetColumn.Of 填类别代码、致困原因、变动的代码、事实的键或登记项的代码；每周报送的表列在 Sheets 中。";

    public string? Example => """new SheetColumn("深度困难", SheetMeasure.OfCategory) { Of = "deep" }""";

    public string MendedIn => "Rounds.cs";

    public IEnumerable<string> Violations(Candidate candidate)
    {
        foreach (var round in candidate.Region.Rounds)
        {
            if (round.Weekly is { } weekly && round.Sheets.All(sheet => sheet.Code != weekly.SheetCode))
                yield return $"{round.Name}：没有代码为“{weekly.SheetCode}”的报表";
            foreach (var fault in round.Sheets.SelectMany(sheet => Faults(candidate.Region, sheet)))
                yield return $"{round.Name} › {fault}";
        }
    }

    private static IEnumerable<string> Faults(Region region, ReportSheet sheet) =>
        sheet.Parts.SelectMany(part =>
            part.Columns.Select(column => (column.Heading, Fault: Fault(region, part, column)))
                .Where(found => found.Fault is not null)
                .Select(found => $"{sheet.Name} › {part.Name} › {found.Heading}：{found.Fault}")
        );

    private static string? Fault(Region region, SheetPart part, SheetColumn column)
    {
        if (column.Measure is not (SheetMeasure.Ordinal or SheetMeasure.Blank) && RowsOf(column.Measure) != part.Rows)
            return "这一栏不属于这种表";
        if (OfSomething.Contains(column.Measure) != column.Of is not null)
            return column.Of is null ? "没有写明 Of" : "这一栏不需要 Of";
        return column.Measure switch
        {
            SheetMeasure.Answer => Asked(region, column.Of!),
            SheetMeasure.OfCategory when region.Categories?.Find(column.Of) is null => $"没有代码为“{column.Of}”的类别",
            SheetMeasure.OfCause when !Causes(region).Contains(column.Of!) => $"表格的致困原因中没有“{column.Of}”",
            SheetMeasure.Changed when region.Changes.All(rule => rule.Code != column.Of) =>
                $"没有代码为“{column.Of}”的变动",
            _ => null,
        };
    }

    private static SheetRows RowsOf(SheetMeasure measure) =>
        OfHouseholds.Contains(measure) ? SheetRows.Households
        : OfEntries.Contains(measure) ? SheetRows.Entries
        : SheetRows.Unions;

    private static string? Asked(Region region, string key)
    {
        var fact = FactsOf(region).FirstOrDefault(one => one.Key == key);
        return fact switch
        {
            null => $"没有表格询问“{key}”",
            { Personal: true } or IdentityNumber or Telephone or BankCard => $"“{fact.Label}”属于个人信息，不列入报表",
            _ => null,
        };
    }

    private static IEnumerable<string> Causes(Region region) =>
        FactsOf(region)
            .OfType<Choice>()
            .Where(choice => choice.Key == Facts.HardshipCause)
            .SelectMany(choice => choice.Options);

    private static IEnumerable<Fact> FactsOf(Region region) => region.Parts<Fact>().Select(part => part.Value);
}
