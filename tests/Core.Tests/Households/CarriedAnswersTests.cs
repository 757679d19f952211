using Platform.Households;
using Platform.Regions;
using Platform.Testing;

namespace Platform.Core.Tests.Households;

public sealed class CarriedAnswersTests
{
    private static readonly Citation Clause = SampleRegion.Guide.At("七");

    private static readonly PublicNotice Notice = new("notice", "公示", Party.PrimaryUnion)
    {
        ResultInto = SampleRegister.Address.Key,
        Source = Clause,
    };

    private static readonly WorkersCongress Congress = new("congress", "会议", Party.PrimaryUnion) { Source = Clause };

    public static TheoryData<Stage> Chains =>
        [Notice, new OneOf("scrutiny", "会议或公示", Party.PrimaryUnion, [Congress, Notice]) { Source = Clause }];

    [Theory]
    [MemberData(nameof(Chains))]
    public void What_last_years_notice_came_to_is_left_behind(Stage stage)
    {
        var item = SampleRegister.Filing with { Approval = [stage] };

        var carried = CarriedAnswers.For(item, SampleRegister.Answers("990101198001010011"), new(2026, 5, 5));

        Assert.Null(carried[SampleRegister.Address.Key]);
        Assert.Equal("本人大病", carried[Facts.HardshipCause]);
    }

    [Fact]
    public void Nobody_is_asked_what_the_notice_came_to()
    {
        var item = SampleRegister.Filing with { Approval = [Notice] };

        var asked = item.FormsToFill.Single().Sections.SelectMany(section => section.Fields).ToList();

        Assert.DoesNotContain(asked, field => field.Fact.Key == SampleRegister.Address.Key);
        Assert.Contains(asked, field => field.Fact.Key == Facts.HardshipCause);
    }
}
