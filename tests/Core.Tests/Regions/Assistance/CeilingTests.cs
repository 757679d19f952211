using Platform.Regions;
using Platform.Testing;

namespace Platform.Core.Tests.Regions.Assistance;

public sealed class CeilingTests
{
    private static readonly Citation Clause = SampleRegion.Guide.At("十七");

    private static readonly Benchmark Standard = SampleAid.Benchmark;

    private static readonly Choice Status = new("member.status", "身份", ["在校学生", "在岗"]);

    [Theory]
    [InlineData(1000, "deep", 1, 0, 0, 24000, 24000)]
    [InlineData(1000, "deep", 3, 0, 0, 72000, 72000)]
    [InlineData(1000, "relative", 3, 0, 0, 36000, 36000)]
    [InlineData(1062, "relative", 2, 10000, 0, 25488, 15488)]
    [InlineData(1062, "relative", 2, 10000, 5000, 25488, 10488)]
    [InlineData(1062, "relative", 2, 25488, 0, 25488, 0)]
    [InlineData(1062, "relative", 2, 30000, 0, 25488, 0)]
    [InlineData(787.5, "relative", 1, 0, 0, 9450, 9450)]
    public void A_year_of_the_benchmark_is_multiplied_by_category_and_people(
        decimal benchmark,
        string category,
        int people,
        decimal received,
        decimal pending,
        decimal cap,
        decimal left
    )
    {
        var assessment = Assess(
            [
                new BenchmarkYears(2, AidUnit.Person, Standard.Code, Clause) { Categories = ["deep"] },
                new BenchmarkYears(1, AidUnit.Person, Standard.Code, Clause) { Categories = ["relative"] },
            ],
            Figures(people, category) with
            {
                Received = received,
                Pending = pending,
            },
            benchmark
        );

        Assert.Equal((cap, left), (assessment.Cap, assessment.Left));
    }

    [Theory]
    [InlineData(0, null)]
    [InlineData(1, 10000)]
    [InlineData(3, 30000)]
    public void Every_student_counts_so_many_months(int students, int? cap)
    {
        var assessment = Assess(
            [new StudentMonths(10, Standard.Code, Status.Is("在校学生"), Clause)],
            WithStudents(students)
        );

        Assert.Equal(cap, assessment.Cap);
        Assert.Equal(cap is null, assessment.Trouble is not null);
    }

    [Theory]
    [InlineData(0, null, "档案中没有登记在校学生，不能测算")]
    [InlineData(2, 6000, "3,000 元 × 2 名学生 = 6,000 元")]
    public void A_sum_for_each_student_is_given_as_often_as_there_are_students(int students, int? cap, string working)
    {
        var assessment = Assess([new StudentSum(3000, Status.Is("在校学生"), Clause)], WithStudents(students));

        Assert.Equal(cap, assessment.Cap);
        Assert.Contains(working, assessment.Lines.Select(line => line.Words).Append(assessment.Trouble ?? ""));
    }

    [Theory]
    // 自付部分的 20%，最高 10000 元
    [InlineData(12000, 800.5, 2560.10, "（12,000 + 800.5） × 20% = 2,560.1 元（近 12 个月自付）")]
    [InlineData(60000, 800.5, 10000, "（60,000 + 800.5） × 20% = 12,160.1 元（近 12 个月自付）")]
    public void A_share_of_what_the_household_paid_goes_with_a_sum_it_may_not_pass(
        decimal first,
        decimal second,
        decimal cap,
        string working
    )
    {
        var figures = Figures() with
        {
            Household = new([CountedPerson.Worker], [], [new("医疗自负费用", first), new("医疗自负费用", second)]),
        };

        var assessment = Assess(
            [
                new SelfPaidCosts(["医疗自负费用"], Clause) { Share = 0.2m },
                new FixedSum(10000, AidUnit.Household, Clause),
            ],
            figures
        );

        Assert.Equal(cap, assessment.Cap);
        Assert.Contains(working, assessment.Lines.Select(line => line.Words));
    }

    [Fact]
    public void A_share_is_said_in_percent() =>
        Assert.Equal(
            "不超过医疗自负费用中的个人自付部分的 20%",
            new SelfPaidCosts(["医疗自负费用"], Clause) { Share = 0.2m }.InWords
        );

    [Fact]
    public void Medical_aid_goes_no_further_than_what_the_household_paid_itself()
    {
        var figures = Figures() with
        {
            Household = new(
                [CountedPerson.Worker],
                [],
                [new("医疗自负费用", 12000), new("医疗自负费用", 800.5m), new("子女学费", 9000)]
            ),
        };

        Assert.Equal(12800.5m, Assess([new SelfPaidCosts(["医疗自负费用"], Clause)], figures).Cap);
    }

    [Fact]
    public void The_lowest_of_several_limits_is_the_cap() =>
        Assert.Equal(
            20000m,
            Assess(
                [
                    new FixedSum(20000, AidUnit.Household, Clause),
                    new FixedSum(15000, AidUnit.Person, Clause),
                    new BenchmarkYears(2, AidUnit.Household, Standard.Code, Clause),
                ],
                Figures(people: 2)
            ).Cap
        );

    [Fact]
    public void One_limit_unknown_leaves_the_cap_unknown()
    {
        var assessment = Assess(
            [new FixedSum(20000, AidUnit.Household, Clause), new SelfPaidCosts(["医疗自负费用"], Clause)],
            Figures()
        );

        Assert.Null(assessment.Cap);
        Assert.True(assessment.Binds);
        Assert.Contains("没有登记医疗自负费用", assessment.Trouble, StringComparison.Ordinal);
    }

    [Fact]
    public void A_year_without_a_published_benchmark_borrows_none()
    {
        var figures = Figures() with { Facts = new Answers().On(new(2027, 3, 1)) };

        var assessment = Assess([new BenchmarkYears(1, AidUnit.Household, Standard.Code, Clause)], figures);

        Assert.Null(assessment.Cap);
        Assert.Contains("2027-03-01 没有", assessment.Trouble, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_laid_down_nowhere_binds_nobody_and_says_so()
    {
        var assessment = SampleAid.Rules.Assess(AidKind.FestivalVisit, Figures(), [Standard], SampleRegion.Code);

        Assert.Null(assessment.Cap);
        Assert.False(assessment.Binds);
        Assert.Contains(AidWorking.Unset, assessment.Lines.Select(line => line.Words));
    }

    [Fact]
    public void The_working_is_written_out_line_by_line()
    {
        var assessment = Assess(
            [new BenchmarkYears(1, AidUnit.Person, Standard.Code, Clause)],
            Figures(people: 3) with
            {
                Received = 6000,
                Pending = 2000,
            }
        );

        Assert.Equal(
            [
                "1,000 元/月 × 12 个月 × 3 人 = 36,000 元",
                "36,000 元",
                "6,000 元",
                "2,000 元",
                "36,000 − 6,000 − 2,000 = 28,000 元",
            ],
            assessment.Lines.Select(line => line.Words)
        );
        Assert.Equal(Clause.InWords, assessment.Clause);
    }

    [Fact]
    public void Rules_survive_JSON()
    {
        var rules = SampleAid.Rules with
        {
            Kinds =
            [
                .. SampleAid.Rules.Kinds,
                new(AidKind.EducationAid, "金秋助学", Clause)
                {
                    Ceiling = new([
                        new StudentMonths(10, Standard.Code, Status.Is("在校学生"), Clause),
                        new SelfPaidCosts(["子女学费"], Clause) { Share = 0.5m },
                        new StudentSum(3000, Status.Is("在校学生"), Clause),
                    ])
                    {
                        IsProposed = true,
                    },
                },
            ],
        };
        var json = RegionJson.Write(rules);

        Assert.Equal(json, RegionJson.Write(RegionJson.Read<AidRules>(json)));
        Assert.Contains("\"kind\":\"student-months\"", json, StringComparison.Ordinal);
    }

    private static AidFigures WithStudents(int students)
    {
        var answers = new Answers
        {
            Rows =
            {
                [Facts.Members] =
                [
                    .. Enumerable.Repeat(new Dictionary<string, string> { [Status.Key] = "在校学生" }, students),
                    new() { [Status.Key] = "在岗" },
                ],
            },
        };
        return Figures() with { Facts = answers.On(new(2026, 3, 2)) };
    }

    private static AidFigures Figures(int people = 1, string? category = null) =>
        new(new Answers().On(new(2026, 3, 2)), new([CountedPerson.Worker], [], []), people, category);

    private static AidAssessment Assess(
        IReadOnlyList<CeilingFormula> formulas,
        AidFigures figures,
        decimal benchmark = SampleAid.Standard
    ) =>
        new AidRules(Clause, [new(AidKind.LivingAid, "生活救助", Clause) { Ceiling = new(formulas) }]).Assess(
            AidKind.LivingAid,
            figures,
            [Standard with { Values = [BenchmarkValue.ForYear(2026, benchmark, Clause)] }],
            SampleRegion.Code
        );
}
