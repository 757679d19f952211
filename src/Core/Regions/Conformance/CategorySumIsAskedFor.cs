namespace Platform.Regions.Conformance;

/// <summary>A kind of income the form offers and the scheme does not name would stop the calculation at the first household that has it.</summary>
public sealed class CategorySumIsAskedFor : IRegionRule
{
    public string Name => "划分困难类别的事项，表格问得出测算要用的每一个数";

    public string Why => "少问一个数，测算就停在第一户有这项收入的人家。";

    public string Remedy =>
        "表格中收入、支出类别的选项与 CategoryScheme.NetIncome 一字不差、一个不少；按共同生活或同一户籍人口计算的，逐个成员询问；按损失认定的，询问损失金额。";

    public string? Example => """new Choice(HouseholdFacts.IncomeKind, "收入类别", ["工资性收入", …])""";

    public string MendedIn => "Categories.cs";

    public IEnumerable<string> Violations(Candidate candidate) =>
        candidate.Region.Categories is not { } scheme
            ? []
            : candidate
                .Region.ServiceItems.Where(Categorises)
                .SelectMany(item => Violations(scheme, item).Select(words => $"{item.Name}：{words}"));

    private static bool Categorises(ServiceItem item) =>
        item.Approval.Parts<Determination>().Any(stage => stage.Value.Categorises);

    private static IEnumerable<string> Violations(CategoryScheme scheme, ServiceItem item)
    {
        var sections = item.Forms.SelectMany(form => form.Sections).ToList();
        return Kinds(sections, HouseholdFacts.Incomes, HouseholdFacts.IncomeKind, scheme.NetIncome.Incomes)
            .Concat(
                Kinds(
                    sections,
                    HouseholdFacts.Expenditures,
                    HouseholdFacts.ExpenditureKind,
                    scheme.NetIncome.Expenditures
                )
            )
            .Concat(Asked(sections, HouseholdFacts.Incomes, HouseholdFacts.IncomeAmount))
            .Concat(Asked(sections, HouseholdFacts.Expenditures, HouseholdFacts.ExpenditureAmount))
            .Concat(
                scheme.NetIncome.Divisor switch
                {
                    HouseholdCount.LivingTogether => Asked(sections, Facts.Members, HouseholdFacts.MemberLivesTogether),
                    HouseholdCount.SameRegister => Asked(sections, Facts.Members, HouseholdFacts.MemberIsRegistered),
                    _ => [],
                }
            )
            .Concat(
                scheme.Categories.Any(category => category.Test is LossTest)
                    ? Asked(sections, null, HouseholdFacts.Loss)
                    : []
            );
    }

    private static IEnumerable<string> Kinds(
        IReadOnlyList<Section> sections,
        string rows,
        string key,
        IReadOnlyList<CountedKind> counted
    )
    {
        var offered = sections
            .Where(section => section.Rows == rows)
            .SelectMany(section => section.Fields)
            .Select(field => field.Fact)
            .OfType<Choice>()
            .Where(choice => choice.Key == key)
            .SelectMany(choice => choice.Options)
            .ToHashSet();
        if (offered.Count == 0)
            return [$"没有表格逐行询问“{key}”"];

        var named = counted.Select(kind => kind.Kind).ToHashSet();
        return offered
            .Except(named)
            .Select(kind => $"表格有“{kind}”，测算办法没有说明是否计入")
            .Concat(named.Except(offered).Select(kind => $"测算办法有“{kind}”，表格没有这个选项"));
    }

    private static IEnumerable<string> Asked(IReadOnlyList<Section> sections, string? rows, Fact fact) =>
        sections
            .Where(section => section.Rows == rows)
            .SelectMany(section => section.Fields)
            .Any(field => field.Fact.Key == fact.Key)
            ? []
            : [$"测算要看“{fact.Label}”，但没有人填它"];
}
