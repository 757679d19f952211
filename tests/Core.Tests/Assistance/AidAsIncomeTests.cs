using Platform.Assistance;
using Platform.Regions;
using Platform.Testing;

namespace Platform.Core.Tests.Assistance;

public sealed class AidAsIncomeTests
{
    private const string OfUnions = "工会帮扶金";

    private static readonly ServiceItem Item = ItemOffering("工资性收入", OfUnions);

    [Fact]
    public void What_was_given_is_proposed_as_a_row_to_be_checked()
    {
        var rows = Propose([], given: 3600);

        var row = Assert.Single(rows);
        Assert.Equal(
            (OfUnions, AidAsIncome.Mark, "3600"),
            (row[HouseholdFacts.IncomeKind], row[HouseholdFacts.IncomePerson.Key], row[HouseholdFacts.IncomeAmount.Key])
        );
    }

    [Fact]
    public void What_the_family_wrote_itself_stays_of_the_same_kind_too()
    {
        var rows = Propose([Row("工资性收入", "测试甲", "30000"), Row(OfUnions, "测试乙", "800")], given: 3600);

        Assert.Equal(["30000", "800", "3600"], rows.Select(row => row[HouseholdFacts.IncomeAmount.Key]));
    }

    [Fact]
    public void What_was_proposed_the_last_time_gives_way()
    {
        var rows = Propose([Row(OfUnions, AidAsIncome.Mark, "5000")], given: 3600);

        Assert.Equal(["3600"], rows.Select(row => row[HouseholdFacts.IncomeAmount.Key]));
    }

    [Fact]
    public void A_proposal_of_the_last_time_does_not_outlive_a_year_without_aid() =>
        Assert.Empty(Propose([Row(OfUnions, AidAsIncome.Mark, "5000")], given: 0));

    [Fact]
    public void Nothing_is_proposed_where_the_form_does_not_offer_the_kind()
    {
        var answers = new Answers();

        AidAsIncome.Propose(Received(3600), ItemOffering("工资性收入"), answers);

        Assert.Empty(answers.Rows);
    }

    private static List<Dictionary<string, string>> Propose(List<Dictionary<string, string>> carried, decimal given)
    {
        var answers = new Answers { Rows = { [HouseholdFacts.Incomes] = carried } };
        AidAsIncome.Propose(Received(given), Item, answers);
        return answers.Rows[HouseholdFacts.Incomes];
    }

    private static Dictionary<string, string> Row(string kind, string person, string amount) =>
        new()
        {
            [HouseholdFacts.IncomeKind] = kind,
            [HouseholdFacts.IncomePerson.Key] = person,
            [HouseholdFacts.IncomeAmount.Key] = amount,
        };

    private static AidReceived Received(decimal amount) =>
        new(
            new(2025, 3, 3),
            new(2026, 3, 2),
            amount == 0 ? [] : [new(AidKind.LivingAid, amount, 1, new(true, SampleRegion.Guide.At("一")))],
            OfUnions
        );

    private static ServiceItem ItemOffering(params string[] kinds) =>
        SampleRegister.Filing with
        {
            Forms =
            [
                new(
                    "archive-form",
                    "申请表",
                    SampleRegion.Guide.At("一"),
                    [
                        new("收入", [Field.Must(new Choice(HouseholdFacts.IncomeKind, "收入类别", [.. kinds]))])
                        {
                            Rows = HouseholdFacts.Incomes,
                        },
                    ]
                ),
            ],
        };
}
