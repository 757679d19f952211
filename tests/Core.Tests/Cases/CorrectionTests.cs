using Platform.Approvals;
using Platform.Cases;
using Platform.Storage;

namespace Platform.Core.Tests.Cases;

public class CorrectionTests(CaseWorld world) : IClassFixture<CaseWorld>
{
    private static readonly Platform.Materials.CorrectionItem Income = new("income-proof", "收入证明缺 2 月份");

    [Fact]
    public async Task A_notice_lists_what_to_supply_by_when_and_what_follows()
    {
        var id = await RequestedAsync();

        var notice = (await FileAsync(id)).OpenCorrection!;

        Assert.Equal("补正材料通知单", notice.Name);
        Assert.Equal([Income], notice.Items);
        Assert.Equal("逾期不补正作退件处理", notice.Consequence);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(null)]
    public async Task The_day_has_to_lie_ahead(int? days)
    {
        var id = await world.ForwardedAsync();

        var refusal = await Assert.ThrowsAsync<RuleException>(() =>
            world.DecideAsync(
                world.County,
                id,
                new(Outcome.CorrectionRequested, "材料不齐")
                {
                    Items = [Income],
                    DueOn = days is null ? null : Today.AddDays(days.Value),
                }
            )
        );

        Assert.Equal(nameof(DecisionRequest.DueOn), refusal.Field);
    }

    [Fact]
    public async Task It_is_answered_only_when_everything_asked_for_is_there()
    {
        var id = await RequestedAsync();
        var refusal = await Assert.ThrowsAsync<RuleException>(() => AnswerAsync(id));
        Assert.Equal("还没有补齐：收入证明缺 2 月份", refusal.Message);

        world.Clock.Advance(TimeSpan.FromHours(1));
        await world.CollectAsync(world.UnitOfficer, id, "income-proof");
        await AnswerAsync(id);

        var file = await FileAsync(id);
        Assert.Equal(CaseStatus.InProgress, file.Case.Status);
        Assert.Equal("county-acceptance", file.Case.StageCode);
        Assert.Equal(Outcome.Corrected, file.Contents.Decisions[^1].Outcome);
    }

    [Fact]
    public async Task It_lapses_only_after_the_day_and_a_second_look()
    {
        var id = await RequestedAsync();
        var early = await Assert.ThrowsAsync<RuleException>(() => LapseAsync(id, "仍缺"));
        Assert.Contains("期限未过", early.Message, StringComparison.Ordinal);
        world.Clock.Advance(TimeSpan.FromDays(11));
        Assert.Equal(CaseStatus.CorrectionRequested, (await FileAsync(id)).Case.Status);
        await Assert.ThrowsAsync<RuleException>(() => LapseAsync(id, ""));

        await LapseAsync(id, "再次核对，收入证明仍缺 2 月份");

        var file = await FileAsync(id);
        Assert.Equal(CaseStatus.Returned, file.Case.Status);
        Assert.Equal(Outcome.Returned, file.Contents.Decisions[^1].Outcome);
    }

    [Fact]
    public async Task While_it_is_open_nobody_decides()
    {
        var id = await RequestedAsync();

        var refusal = await Assert.ThrowsAsync<RuleException>(() => world.PassAsync(world.County, id));

        Assert.Contains("待补正", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_changed_form_keeps_what_stood_there_before()
    {
        var id = await RequestedAsync();
        var file = await FileAsync(id);
        var answers = file.Answers;
        answers.Values["applicant.monthly-income"] = "1600";

        await world.Get<FormDesk>().ChangeAsync(world.UnitOfficer, id, file.Case.Version, answers, "补登 2 月份收入");

        var changed = await FileAsync(id);
        Assert.Equal("1600", changed.Answers["applicant.monthly-income"]);
        Assert.Equal("补登 2 月份收入", Assert.Single(changed.Contents.Revisions).Reason);
    }

    private DateOnly Today => DateOnly.FromDateTime(world.Clock.Now.DateTime);

    private Task<CaseFile> FileAsync(Guid id) => world.Get<CaseDesk>().ViewAsync(world.UnitOfficer, id);

    private async Task<Guid> RequestedAsync()
    {
        var id = await world.ForwardedAsync();
        await world.DecideAsync(
            world.County,
            id,
            new(Outcome.CorrectionRequested, "材料不齐") { Items = [Income], DueOn = Today.AddDays(10) }
        );
        return id;
    }

    private async Task AnswerAsync(Guid id) =>
        await world.Get<CorrectionDesk>().AnswerAsync(world.UnitOfficer, id, (await FileAsync(id)).Case.Version, null);

    private async Task LapseAsync(Guid id, string secondLook) =>
        await world.Get<CorrectionDesk>().LapseAsync(world.County, id, (await FileAsync(id)).Case.Version, secondLook);
}
