namespace Platform.Regions;

/// <summary>
/// What the register reads of a household, whatever the region's forms look like: keys of repeated rows, and facts whose
/// options each region writes itself. Amounts are sums over the period the region's scheme names, in yuan.
/// </summary>
public static class HouseholdFacts
{
    /// <summary>Rows of 家庭收入: one for each kind and person.</summary>
    public const string Incomes = "incomes";

    /// <summary>Rows of 刚性支出: one for each kind and person.</summary>
    public const string Expenditures = "expenditures";

    /// <summary>Rows of 家庭财产.</summary>
    public const string Properties = "properties";

    /// <summary>Key of a member's relation to the worker; a text or a choice, as the form has it.</summary>
    public const string MemberRelation = "member.relation";

    /// <summary>同户籍: in the same household register as the worker.</summary>
    public static YesNo MemberIsRegistered { get; } = new("member.same-register", "与职工同一户籍");

    /// <summary>共同生活.</summary>
    public static YesNo MemberLivesTogether { get; } = new("member.lives-together", "与职工共同生活");

    /// <summary>The key of a choice: its options are the kinds of income the region's scheme knows.</summary>
    public const string IncomeKind = "income.kind";

    /// <summary>Whose income, by name; empty for the household as a whole.</summary>
    public static Text IncomePerson { get; } = new("income.person", "收入人") { MaximumLength = 30 };

    public static Money IncomeAmount { get; } = new("income.amount", "近12个月合计（元）");

    /// <summary>The key of a choice: its options are the kinds of expenditure the region's scheme knows.</summary>
    public const string ExpenditureKind = "expenditure.kind";

    public static Text ExpenditurePerson { get; } = new("expenditure.person", "支出对象") { MaximumLength = 30 };

    public static Money ExpenditureAmount { get; } = new("expenditure.amount", "近12个月合计（元）");

    /// <summary>The key of a choice, e.g. 房产, 车辆.</summary>
    public const string PropertyKind = "property.kind";

    public static Text PropertyDescription { get; } = new("property.description", "说明") { MaximumLength = 100 };

    /// <summary>The key of 次要致困原因; its options are each region's own.</summary>
    public const string SecondaryCause = "hardship.secondary-cause";

    /// <summary>Damage by an accident or a disaster in the period, after what others paid; for 意外致困.</summary>
    public static Money Loss { get; } = new("hardship.loss", "突发事件造成的损失和自付费用（元）");

    /// <summary>Town or country, where a benchmark is published for each.</summary>
    public static Choice AreaKind { get; } = new("household.area-kind", "居住地类别", [Urban, Rural]);

    public const string Urban = "城市";

    public const string Rural = "农村";
}
