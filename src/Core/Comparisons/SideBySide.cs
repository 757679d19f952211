using Platform.Calendar;
using Platform.Regions;

namespace Platform.Comparisons;

/// <summary>The same household by the rules of two regions on one day. Decides nothing and keeps nothing.</summary>
public sealed class SideBySide(WorkingCalendar calendar)
{
    /// <summary>What has to be asked besides, because one of the two looks at it and the description leaves it open.</summary>
    public static IReadOnlyList<ComparedQuestion> OpenQuestions(
        ComparisonSide left,
        ComparisonSide right,
        ComparedHousehold household,
        DateOnly day
    )
    {
        var silent = household with { Said = [] };
        return ComparedQuestion.Of(
            new[] { left, right }.SelectMany(side =>
            {
                var knows = new HouseholdKnowledge(silent, side.SwitchedOn, day);
                return side
                    .Item.Checklist.Items.Select(material => material.When)
                    .Concat(side.Item.Approval.Select(stage => stage.When))
                    .SelectMany(condition => condition.Questions)
                    .Where(question => knows.Known(question) is null);
            })
        );
    }

    /// <param name="day">The day the application is handed in, and whose benchmarks count.</param>
    public IReadOnlyList<ComparedSection> Compare(
        ComparisonSide left,
        ComparisonSide right,
        ComparedHousehold household,
        DateOnly day
    )
    {
        var (one, other) = (In(left), In(right));
        return
        [
            .. new[]
            {
                new ComparedSection("材料", MaterialRows.Of(one, other)),
                new ComparedSection("步骤和期限", StepRows.Of(one, other, calendar)),
                new ComparedSection("困难类别", CategoryRows.Of(one, other)),
                new ComparedSection("证件", CertificateRows.Of(left.Item, right.Item)),
                new ComparedSection("帮扶", AidRows.Of(left.Region, right.Region)),
                new ComparedSection("不予认定和退出", EndRows.Of(one, other)),
            }.Where(section => section.Rows.Count > 0),
        ];

        ComparedPlace In(ComparisonSide side) =>
            new(side, household, new HouseholdKnowledge(household, side.SwitchedOn, day), day);
    }
}
