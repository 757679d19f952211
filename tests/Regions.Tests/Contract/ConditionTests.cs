namespace Platform.Regions.Tests.Contract;

public sealed class ConditionTests
{
    private static readonly SourceDocument Notice = new("", "示例通知", "示例工会", null);
    private static readonly DateOnly Day = new(2021, 5, 1);
    private static readonly YesNo Renting = new("household.renting", "租房居住");
    private static readonly YesNo Disabled = new("applicant.disabled", "持有残疾证");
    private static readonly Choice Cause = new("hardship.cause", "致困原因", ["疾病", "子女上学"]);
    private static readonly Money Income = new("household.income", "家庭人均纯收入");

    private static readonly Benchmark Standard = new("standard", "城市最低生活保障标准", Unit.YuanPerMonth)
    {
        Values = [BenchmarkValue.ForYear(2021, 787m, Notice.At("二"))],
    };

    [Theory]
    [InlineData("yes", true)]
    [InlineData("no", false)]
    [InlineData(null, false)]
    public void A_question_holds_when_it_was_answered_yes(string? answer, bool holds) =>
        Assert.Equal(holds, Renting.ToCondition().Holds(new Known(Day, (Renting.Key, answer!))));

    [Fact]
    public void Or_and_not_are_said_as_a_document_would()
    {
        Assert.Equal("租房居住，或持有残疾证", (Renting | Disabled).InWords);
        Assert.Equal("（租房居住，或持有残疾证）且致困原因为疾病", ((Renting | Disabled) & Cause.Is("疾病")).InWords);
        Assert.Equal("不属于“租房居住”", (!Renting).InWords);
        Assert.Equal("致困原因为疾病、子女上学", Cause.Is("疾病", "子女上学").InWords);
    }

    [Fact]
    public void Or_holds_with_either_and_with_both_only()
    {
        var onlyRenting = new Known(Day, (Renting.Key, YesNo.Yes));
        Assert.True((Renting | Disabled).Holds(onlyRenting));
        Assert.False((Renting & Disabled).Holds(onlyRenting));
        Assert.True((!Disabled).Holds(onlyRenting));
    }

    [Theory]
    [InlineData("787", true)]
    [InlineData("787.01", false)]
    [InlineData("两千", false)]
    public void Income_is_compared_with_the_standard_of_its_day(string income, bool holds) =>
        Assert.Equal(holds, Income.AtMost(Standard).Holds(new Known(Day, (Income.Key, income))));

    [Fact]
    public void A_year_without_a_standard_is_an_error_and_not_last_years()
    {
        var late = new Known(new(2024, 5, 1), (Income.Key, "700"));
        var missing = Assert.Throws<BenchmarkMissingException>(() => Income.AtMost(Standard).Holds(late));
        Assert.Equal("城市最低生活保障标准：2024-05-01 没有已公布的数值", missing.Message);
    }

    [Fact]
    public void A_condition_can_say_its_benchmark() =>
        Assert.Equal("家庭人均纯收入不高于城市最低生活保障标准", Income.AtMost(Standard).InWords);
}
