using Platform.Regions;

namespace Platform.Comparisons;

/// <summary>Households to begin with; everything in them may be changed.</summary>
public static class ExampleHouseholds
{
    private const string Well = "良好";
    private const string Ill = "患病";
    private const string Disabled = "残疾";
    private const string Student = "在校学生";

    public static IReadOnlyList<ComparedHousehold> All { get; } =
    [
        Household("单身职工患病", Ill, "未婚", 36_000, 30_000, isSingleParent: false),
        Household("单亲职工，子女上学", Well, "离异", 48_000, 18_000, isSingleParent: true, ("子女", Well, Student)),
        Household(
            "四口之家，有残疾成员",
            Well,
            "已婚",
            84_000,
            26_000,
            isSingleParent: false,
            ("配偶", Well, "在岗"),
            ("子女", Disabled, "失（无）业"),
            ("父亲", Ill, "退休")
        ),
        Household(
            "三口之家，子女上学",
            Well,
            "已婚",
            60_000,
            35_000,
            isSingleParent: false,
            ("配偶", Well, "在岗"),
            ("子女", Well, Student)
        ),
    ];

    private static ComparedHousehold Household(
        string name,
        string health,
        string marriage,
        decimal income,
        decimal expenditure,
        bool isSingleParent,
        params IReadOnlyList<(string Relation, string Health, string Status)> members
    ) =>
        new(name)
        {
            Income = income,
            Expenditure = expenditure,
            Answers = new()
            {
                Values = new()
                {
                    [ArchiveFormFacts.Health.Key] = health,
                    [ArchiveFormFacts.Marriage.Key] = marriage,
                    [ArchiveFormFacts.SingleParent.Key] = isSingleParent ? YesNo.Yes : YesNo.No,
                },
                Rows = new() { [Facts.Members] = [.. members.Select(Member)] },
            },
        };

    private static Dictionary<string, string> Member((string Relation, string Health, string Status) person) =>
        new()
        {
            [HouseholdFacts.MemberRelation] = person.Relation,
            [ArchiveFormFacts.MemberHealth.Key] = person.Health,
            [ArchiveFormFacts.MemberStatus.Key] = person.Status,
            [HouseholdFacts.MemberLivesTogether.Key] = YesNo.Yes,
            [HouseholdFacts.MemberIsRegistered.Key] = YesNo.Yes,
        };
}
