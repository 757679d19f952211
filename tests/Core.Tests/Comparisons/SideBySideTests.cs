using Platform.Calendar;
using Platform.Comparisons;
using Platform.Regions;
using Platform.Testing;

namespace Platform.Core.Tests.Comparisons;

/// <summary>One household by the rules of two made-up counties, as a clerk would check it.</summary>
public sealed class SideBySideTests
{
    private static readonly DateOnly Day = new(2026, 3, 2);
    private static readonly SideBySide Compare = new(new(HolidayArrangements.BuiltIn));

    private static ComparedHousehold Alone { get; } = new("单身") { Income = 24_000, Expenditure = 12_000 };

    [Fact]
    public void A_region_beside_itself_does_not_differ() =>
        Assert.All(
            Sections(Side(SampleRegion.Item), Side(SampleRegion.Item), Alone).SelectMany(section => section.Rows),
            row => Assert.False(row.Differs, row.Topic)
        );

    [Theory]
    [InlineData(SampleRegion.Item, "文件未规定")]
    [InlineData(
        SampleRegion.ItemWithNoticeLength,
        "选“张榜公示”的，至少 7 个工作日：2026年3月2日起算，2026年3月12日起可办结"
    )]
    public void The_shortest_time_counts_only_days_the_document_writes(string item, string said)
    {
        var row = Row("最短用时", Side(item), Side(item), Alone);

        Assert.Equal(said, row.Left.Lines[0]);
    }

    [Fact]
    public void A_paper_only_one_of_them_asks_for_is_marked()
    {
        var other = Side(SampleRegion.Item);
        other = other with
        {
            Item = other.Item with
            {
                Checklist = other.Item.Checklist with
                {
                    Items = [.. other.Item.Checklist.Items, new Photocopy("register", "户口簿")],
                },
            },
        };

        var row = Row("户口簿", Side(SampleRegion.Item), other, Alone);

        Assert.True(row.Differs);
        Assert.Equal(["不要求"], row.Left.Lines);
        Assert.Equal(["复印件 1 份，申请人提供"], row.Right.Lines);
        Assert.NotEmpty(row.Right.Sources);
    }

    [Theory]
    [InlineData(null, "复印件 1 份，申请人提供（仅当本人残疾）")]
    [InlineData(YesNo.Yes, "复印件 1 份，申请人提供")]
    [InlineData(YesNo.No, null)]
    public void A_paper_for_some_comes_and_goes_with_the_answer(string? answer, string? said)
    {
        var household = answer is null ? Alone : Alone with { Said = new() { ["applicant.has-disability"] = answer } };

        var row = Sections(Side(SampleRegion.Item), Side(SampleRegion.Item), household)
            .SelectMany(section => section.Rows)
            .FirstOrDefault(row => row.Topic == "残疾证");

        Assert.Equal(said, row?.Left.Lines[0]);
    }

    [Fact]
    public void What_a_condition_leaves_open_is_asked_once()
    {
        var side = Side(SampleRegion.Item);

        var questions = SideBySide.OpenQuestions(side, side, Alone, Day);

        Assert.Contains("applicant.has-disability", questions.Select(question => question.Key));
        Assert.Distinct(questions.Select(question => question.Key));
    }

    [Fact]
    public void A_question_stays_to_be_answered_otherwise_after_it_was_answered()
    {
        var side = Side(SampleRegion.Item);
        var household = Alone with { Said = new() { ["applicant.has-disability"] = YesNo.Yes } };

        Assert.Contains(
            "applicant.has-disability",
            SideBySide.OpenQuestions(side, side, household, Day).Select(question => question.Key)
        );
    }

    [Fact]
    public void A_region_without_categories_says_so_and_works_nothing_out()
    {
        var side = Side(SampleRegion.Item) with { Region = SampleRegion.Region with { Categories = null } };

        Assert.Equal(["文件未规定"], Row("测算结果", side, side, Alone).Left.Lines);
    }

    private static ComparisonSide Side(string item) =>
        new(
            SampleRegion.Region,
            SampleRegion.Region.ServiceItems.First(one => one.Code == item),
            SampleRegion.Region.Benchmarks,
            new HashSet<string>()
        );

    private static ComparedRow Row(
        string topic,
        ComparisonSide left,
        ComparisonSide right,
        ComparedHousehold household
    ) => Sections(left, right, household).SelectMany(section => section.Rows).First(row => row.Topic == topic);

    private static IReadOnlyList<ComparedSection> Sections(
        ComparisonSide left,
        ComparisonSide right,
        ComparedHousehold household
    ) => Compare.Compare(left, right, household, Day);
}
