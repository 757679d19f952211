namespace Platform.Regions.Tests.Contract;

public sealed class ConditionReasonTests
{
    private static readonly DateOnly Day = new(2023, 3, 1);
    private static readonly YesNo Ill = new("applicant.ill", "本人患病") { Otherwise = "本人没有患病" };
    private static readonly YesNo Veteran = new("applicant.veteran", "本人为退役军人");
    private static readonly Choice Housing = new("housing", "住房类型", ["自有住房", "租房"]);
    private static readonly AnyRow FamilyIll = new("members", "家庭成员", new YesNo("member.ill", "患病"));

    [Fact]
    public void Of_two_ways_only_the_one_that_holds_is_the_reason() =>
        Assert.Equal("本人患病", (Ill | FamilyIll).ReasonBy(new Known(Day, (Ill.Key, YesNo.Yes))));

    [Fact]
    public void Where_no_way_holds_each_is_said() =>
        Assert.Equal("本人没有患病，没有家庭成员患病", (Ill | FamilyIll).ReasonBy(new Known(Day, (Ill.Key, YesNo.No))));

    [Fact]
    public void Of_two_conditions_the_one_that_fails_is_the_reason() =>
        Assert.Equal(
            "“本人为退役军人”填写为否",
            (Ill & Veteran).ReasonBy(new Known(Day, (Ill.Key, YesNo.Yes), (Veteran.Key, YesNo.No)))
        );

    [Fact]
    public void What_was_not_answered_is_said_so() =>
        Assert.Equal("没有填写“本人为退役军人”", Veteran.ToCondition().ReasonBy(new Known(Day)));

    [Theory]
    [InlineData("租房", "住房类型为租房")]
    [InlineData("自有住房", "住房类型不是租房")]
    public void Of_a_choice_only_what_the_rule_looks_for_is_said(string chosen, string reason) =>
        Assert.Equal(reason, Housing.Is("租房").ReasonBy(new Known(Day, (Housing.Key, chosen))));

    [Fact]
    public void What_everybody_brings_needs_no_reason() => Assert.Equal("", Condition.Always.ReasonBy(new Known(Day)));
}
