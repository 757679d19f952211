using Platform.Regions;

namespace Platform.Core.Tests.Regions.Categories;

public sealed class WorkingTests
{
    [Theory]
    [InlineData(3, 60000, 35000, 787, 694.44, "deep")]
    [InlineData(3, 32400, 0, 787, 900.00, "relative")]
    [InlineData(3, 32400, 0, 1001, 900.00, "deep")]
    [InlineData(1, 18888, 0, 787, 1574.00, null)]
    [InlineData(1, 0, 0, 787, 0, "deep")]
    [InlineData(2, 10000, 22000, 787, -500.00, "deep")]
    public void The_household_gets_the_category_of_its_net_income_per_head(
        int people,
        decimal income,
        decimal expenditure,
        decimal benchmark,
        decimal perHead,
        string? category
    )
    {
        var assessment = SampleScheme.Assess(SampleScheme.Household(people, income, expenditure), benchmark);

        Assert.Equal(perHead, assessment.PerHead);
        Assert.Equal(category, assessment.Category);
    }

    [Theory]
    [InlineData(Boundary.Below, 9443.88, "deep")]
    [InlineData(Boundary.Below, 9444.00, "relative")]
    [InlineData(Boundary.Below, 9444.12, "relative")]
    [InlineData(Boundary.AtMost, 9443.88, "deep")]
    [InlineData(Boundary.AtMost, 9444.00, "deep")]
    [InlineData(Boundary.AtMost, 9444.12, "relative")]
    public void The_line_itself_belongs_where_the_boundary_says_to_the_fen(
        Boundary boundary,
        decimal income,
        string category
    )
    {
        var scheme = SampleScheme.Scheme with
        {
            Categories =
            [
                SampleScheme.PerHead("deep", "深度困难职工家庭", 1, boundary),
                SampleScheme.PerHead("relative", "相对困难职工家庭", 2, boundary),
            ],
        };

        Assert.Equal(category, SampleScheme.Assess(SampleScheme.Household(1, income, 0), 787, scheme).Category);
    }

    [Fact]
    public void The_sum_is_rounded_to_the_fen_before_it_is_compared()
    {
        var household = SampleScheme.Household(1, 9443.95m, 0);

        var assessment = SampleScheme.Assess(household, 787);

        Assert.Equal(787.00m, assessment.PerHead);
        Assert.Equal("relative", assessment.Category);
    }

    [Theory]
    [InlineData(48000.01, "accidental")]
    [InlineData(48000d, null)]
    [InlineData(null, null)]
    public void A_loss_above_the_share_of_the_income_is_an_accident(double? loss, string? category)
    {
        var household = SampleScheme.Household(1, 60000, 0) with { Loss = (decimal?)loss };

        Assert.Equal(category, SampleScheme.Assess(household, 787).Category);
    }

    [Fact]
    public void The_first_category_that_holds_goes_before_the_others()
    {
        var household = SampleScheme.Household(3, 60000, 35000) with { Loss = 59000 };

        Assert.Equal("deep", SampleScheme.Assess(household, 787).Category);
    }

    [Fact]
    public void A_category_without_a_test_is_the_officers_and_is_never_calculated()
    {
        var scheme = SampleScheme.Scheme with
        {
            Categories = [new("other", "其他困难职工家庭", SampleScheme.Document.At("五"))],
        };

        var assessment = SampleScheme.Assess(SampleScheme.Household(1, 0, 0), 787, scheme);

        Assert.Null(assessment.Category);
        Assert.Contains(assessment.Lines, line => line is { Label: "其他困难职工家庭", Holds: null });
    }

    [Theory]
    [InlineData(HouseholdCount.LivingTogether, 2, 2500.00)]
    [InlineData(HouseholdCount.SameRegister, 3, 1666.67)]
    [InlineData(HouseholdCount.Everybody, 4, 1250.00)]
    public void The_income_is_divided_by_the_people_the_scheme_counts(HouseholdCount count, int people, decimal perHead)
    {
        var scheme = SampleScheme.Scheme with { NetIncome = SampleScheme.Scheme.NetIncome with { Divisor = count } };
        var household = SampleScheme.Household(1, 60000, 0) with
        {
            People = [CountedPerson.Worker, new(true, true), new(false, true), new(false, false)],
        };

        var assessment = SampleScheme.Assess(household, 787, scheme);

        Assert.Equal(perHead, assessment.PerHead);
        Assert.Contains(assessment.Lines, line => line.Words == $"{people} 人");
    }

    [Fact]
    public void A_kind_that_does_not_count_is_shown_and_left_out()
    {
        var household = SampleScheme.Household(1, 12000, 0) with
        {
            Incomes = [new(SampleScheme.Wages, 12000), new(SampleScheme.OldAge, 2400)],
        };

        var assessment = SampleScheme.Assess(household, 787);

        Assert.Equal(1000m, assessment.PerHead);
        Assert.Contains(assessment.Lines, line => line.Words == "2,400 元，不计入");
    }

    [Fact]
    public void A_kind_the_scheme_does_not_name_is_an_error()
    {
        var household = SampleScheme.Household(1, 0, 0) with { Incomes = [new("稿费", 500)] };

        var error = Assert.Throws<UnknownKindException>(() => SampleScheme.Assess(household, 787));
        Assert.Equal("稿费", error.Kind);
    }

    [Fact]
    public void Every_step_is_written_out_with_its_clause()
    {
        var assessment = SampleScheme.Assess(SampleScheme.Household(3, 60000, 35000), 787);

        Assert.Equal(
            [
                ("家庭收入：工资性收入", "60,000 元"),
                ("家庭收入合计", "60,000 元"),
                ("刚性支出：医疗自负费用", "35,000 元"),
                ("刚性支出合计", "35,000 元"),
                ("家庭共同生活人口", "3 人"),
                ("家庭人均纯收入", "(60,000 − 35,000) ÷ 3 人 ÷ 12 个月 = 694.44 元/月"),
                ("城市最低生活保障标准", "787.00 元/月（2021-01-01 至 2021-12-31）"),
                ("深度困难职工家庭", "694.44 元 < 787.00 元"),
            ],
            assessment.Lines.Select(line => (line.Label, line.Words))
        );
        Assert.All(
            assessment.Lines.Where(line => !line.Label.EndsWith("合计", StringComparison.Ordinal)),
            line => Assert.StartsWith("《样例认定办法》", line.Source, StringComparison.Ordinal)
        );
        Assert.True(assessment.IsProposed);
    }
}
