using Microsoft.EntityFrameworkCore;
using Platform.Archives;
using Platform.Assistance;
using Platform.Calendar;
using Platform.Cases;
using Platform.Core.Tests.Cases;
using Platform.Organizations;
using Platform.Storage;
using Platform.Testing;

namespace Platform.Core.Tests.Assistance;

public class AssistanceDeskTests(CaseWorld world) : IClassFixture<CaseWorld>
{
    [Fact]
    public async Task A_case_is_played_from_acceptance_to_the_ledger()
    {
        var (caseId, archiveId) = await OpenedAsync();
        Assert.Equal(3, (await FileAsync(caseId)).Outstanding.Count);

        await Desk.PlanAsync(Officer, archiveId, Sheets.Plan);
        Assert.Contains("困难职工尚未在帮扶计划上签字确认", await BlockersAsync(caseId));
        await SignAsync(archiveId);
        await Desk.IssueCardAsync(Officer, archiveId, new("样例联系卡", Today, "测试甲", null));
        await world.Get<LedgerDesk>().OpenAsync(Officer, archiveId, "样例帮扶台账");

        Assert.Empty(await BlockersAsync(caseId));
        await world.PassAsync(Officer, caseId);
        Assert.Equal(CaseStatus.Completed, (await FileAsync(caseId)).Case.Status);
    }

    [Fact]
    public async Task Papers_are_filled_from_plan_card_and_ledger()
    {
        var (caseId, archiveId) = await OpenedAsync();
        await Desk.PlanAsync(Officer, archiveId, Sheets.Plan);
        await SignAsync(archiveId);
        await Desk.IssueCardAsync(Officer, archiveId, new("样例联系卡", Today, "测试甲", null));
        await world.Get<LedgerDesk>().OpenAsync(Officer, archiveId, "样例帮扶台账");
        await world.Get<LedgerDesk>().EnterAsync(Officer, archiveId, Sheets.Aid(Today));

        var model = await world.Get<CasePapers>().ModelAsync(await FileAsync(caseId));

        Assert.Equal((Today, $"{model.ArchiveNumber}-01"), (model.Plan!.SignedOn, model.Plan.CardNumber));
        Assert.Equal(["医疗救助", "就业帮扶"], model.Plan.Measures.Select(one => one.Kind));
        Assert.Empty(await world.Get<CasePapers>().OfArchiveAsync(world.OtherCounty, archiveId));
        Assert.Equal(("生活救助", 500m), (model.Ledger[0].Kind, model.Ledger[0].Amount));
    }

    [Theory]
    [InlineData("", "甲", "主席", "0000-1234567", "AssistingUnit")]
    [InlineData("厂工会", " ", "主席", "0000-1234567", "OfficerName")]
    [InlineData("厂工会", "甲", "", "0000-1234567", "OfficerTitle")]
    [InlineData("厂工会", "甲", "主席", "电话", "OfficerTelephone")]
    public async Task What_a_plan_has_to_say_is_asked_for_at_its_field(
        string unit,
        string name,
        string title,
        string telephone,
        string field
    )
    {
        var (_, archiveId) = await OpenedAsync();
        var request = Sheets.Plan with
        {
            AssistingUnit = unit,
            OfficerName = name,
            OfficerTitle = title,
            OfficerTelephone = telephone,
        };

        var refusal = await Assert.ThrowsAsync<RuleException>(() => Desk.PlanAsync(Officer, archiveId, request));

        Assert.Equal(field, refusal.Field);
    }

    [Fact]
    public async Task A_plan_without_a_measure_is_none()
    {
        var (_, archiveId) = await OpenedAsync();

        var refusal = await Assert.ThrowsAsync<RuleException>(() =>
            Desk.PlanAsync(Officer, archiveId, Sheets.Plan with { Measures = [] })
        );

        Assert.Equal("请至少写一项帮扶措施", refusal.Message);
    }

    [Fact]
    public async Task Until_it_is_signed_a_plan_is_changed_and_then_followed_by_another()
    {
        var (_, archiveId) = await OpenedAsync();
        await Desk.PlanAsync(Officer, archiveId, Sheets.Plan);
        var version = (await ViewAsync(archiveId)).Plan!.Version;
        await Desk.PlanAsync(Officer, archiveId, Sheets.Plan with { Goal = "两年内脱困", Version = version });
        Assert.Equal("两年内脱困", Assert.Single((await ViewAsync(archiveId)).Plans).Goal);

        await SignAsync(archiveId);
        world.Clock.Advance(TimeSpan.FromDays(1));
        await Desk.PlanAsync(Officer, archiveId, Sheets.Plan);

        Assert.Equal([false, true], (await ViewAsync(archiveId)).Plans.Select(plan => plan.IsSigned));
    }

    [Fact]
    public async Task Of_two_officers_who_draw_up_a_plan_one_is_told()
    {
        var (_, archiveId) = await OpenedAsync();
        await Desk.PlanAsync(Officer, archiveId, Sheets.Plan);

        await Assert.ThrowsAsync<ConflictException>(() => Desk.PlanAsync(world.County, archiveId, Sheets.Plan));
    }

    [Fact]
    public async Task Whoever_signs_signs_what_they_have_read()
    {
        var (_, archiveId) = await OpenedAsync();
        await Desk.PlanAsync(Officer, archiveId, Sheets.Plan);
        var version = (await ViewAsync(archiveId)).Plan!.Version;
        await Desk.PlanAsync(Officer, archiveId, Sheets.Plan with { Version = version });

        await Assert.ThrowsAsync<ConflictException>(() =>
            Desk.SignAsync(Officer, archiveId, version, Today, Sheets.Scan(), "签字页.pdf")
        );
    }

    [Fact]
    public async Task The_signed_sheet_is_there_for_who_sees_the_archive()
    {
        var (_, archiveId) = await OpenedAsync();
        await Desk.PlanAsync(Officer, archiveId, Sheets.Plan);
        await SignAsync(archiveId);
        var file = (await ViewAsync(archiveId)).Plan!.SignedFileId!.Value;

        await using (var content = (await world.Get<FileDesk>().OpenAsync(world.County, file)).Content) { }
        await Assert.ThrowsAsync<NotFoundException>(() => world.Get<FileDesk>().OpenAsync(world.OtherCounty, file));
    }

    [Fact]
    public async Task A_measure_is_carried_out_once_and_only_of_a_signed_plan()
    {
        var (_, archiveId) = await OpenedAsync();
        await Desk.PlanAsync(Officer, archiveId, Sheets.Plan);
        var measure = (await ViewAsync(archiveId)).Plan!.Measures[0].Id;
        await Assert.ThrowsAsync<RuleException>(() => CarryOutAsync(archiveId, measure));
        await SignAsync(archiveId);

        await CarryOutAsync(archiveId, measure);

        Assert.Equal(Today, (await ViewAsync(archiveId)).Plan!.Measures[0].DoneOn);
        await Assert.ThrowsAsync<ConflictException>(() => CarryOutAsync(archiveId, measure));
    }

    [Fact]
    public async Task A_card_needs_a_plan_and_another_one_a_reason()
    {
        var (_, archiveId) = await OpenedAsync();
        var card = new CardRequest("样例联系卡", Today, "测试甲", null);
        await Assert.ThrowsAsync<RuleException>(() => Desk.IssueCardAsync(Officer, archiveId, card));
        await Desk.PlanAsync(Officer, archiveId, Sheets.Plan);
        await Desk.IssueCardAsync(Officer, archiveId, card);

        var refusal = await Assert.ThrowsAsync<RuleException>(() => Desk.IssueCardAsync(Officer, archiveId, card));
        Assert.Equal("请填写补发原因", refusal.Message);
        await Desk.IssueCardAsync(Officer, archiveId, card with { Reason = "遗失" });

        Assert.EndsWith("-02", (await ViewAsync(archiveId)).Card!.Number, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_neighbour_knows_of_no_assistance()
    {
        var (_, archiveId) = await OpenedAsync();

        await Assert.ThrowsAsync<NotFoundException>(() => Desk.ViewAsync(world.OtherCounty, archiveId));
        await Assert.ThrowsAsync<NotFoundException>(() => Desk.PlanAsync(world.OtherCounty, archiveId, Sheets.Plan));
    }

    [Fact]
    public async Task A_department_looks_on_and_assists_nobody()
    {
        var (_, archiveId) = await OpenedAsync();

        Assert.Empty((await Desk.ViewAsync(world.Department, archiveId)).Plans);
        await Assert.ThrowsAsync<NotFoundException>(() => Desk.PlanAsync(world.Department, archiveId, Sheets.Plan));
    }

    [Fact]
    public async Task Who_has_left_the_register_is_not_assisted()
    {
        var (_, archiveId) = await OpenedAsync();
        await using (var db = world.Database.Open())
        {
            await db
                .Archives.Where(archive => archive.Id == archiveId)
                .ExecuteUpdateAsync(set => set.SetProperty(archive => archive.Status, ArchiveStatus.Closed));
        }

        var refusal = await Assert.ThrowsAsync<RuleException>(() => Desk.PlanAsync(Officer, archiveId, Sheets.Plan));

        Assert.Equal("这份档案已不在册，不能再登记帮扶（依档帮扶）", refusal.Message);
    }

    private AssistanceDesk Desk => world.Get<AssistanceDesk>();

    private Actor Officer => world.UnitOfficer;

    private DateOnly Today => ChinaTime.Today(world.Clock);

    private async Task<(Guid CaseId, Guid ArchiveId)> OpenedAsync()
    {
        var id = await world.SubmittedAsync(item: SampleRegion.ItemWithPlan);
        await world.PassAsync(world.County, id);
        return (id, (await FileAsync(id)).Case.ArchiveId!.Value);
    }

    private Task<AssistanceRecord> ViewAsync(Guid archiveId) => Desk.ViewAsync(world.City, archiveId);

    private Task<CaseFile> FileAsync(Guid caseId) => world.Get<CaseDesk>().ViewAsync(world.City, caseId);

    private async Task<IEnumerable<string>> BlockersAsync(Guid caseId) =>
        (await FileAsync(caseId)).Outstanding.Select(item => item.Words);

    private async Task SignAsync(Guid archiveId) =>
        await Desk.SignAsync(
            Officer,
            archiveId,
            (await ViewAsync(archiveId)).Plan!.Version,
            Today,
            Sheets.Scan(),
            "签字页.pdf"
        );

    private Task CarryOutAsync(Guid archiveId, Guid measure) =>
        Desk.CarryOutAsync(Officer, archiveId, measure, Today, "已转账");
}
