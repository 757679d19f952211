using Platform.Archives;
using Platform.Calendar;
using Platform.Exits;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;
using Platform.Testing;

namespace Platform.Core.Tests.Archives.Changes;

public sealed class ChangeTests(RegisterWorld world) : IClassFixture<RegisterWorld>
{
    [Fact]
    public async Task A_reported_change_is_a_task_of_the_units_union_and_changes_nothing_else()
    {
        var archive = await world.FiledAsync();

        var id = await ReportAsync(archive);

        var waiting = await world.Get<ChangeLists>().TasksAsync(world.Cases.UnitOfficer);
        var change = Assert.Single(waiting, one => one.Id == id);
        Assert.Equal(("离职", "样例县总工会"), (change.RuleName, change.ReportedByBody));
        Assert.Equal(ArchiveStatus.Live, (await world.ViewAsync(archive.Archive.Id)).Archive.Status);
        Assert.DoesNotContain(await world.Get<ChangeLists>().TasksAsync(world.Cases.County), one => one.Id == id);
    }

    [Theory]
    [InlineData(null, "请填写变动日期")]
    [InlineData(1, "变动日期不能晚于今天")]
    [InlineData(-4000, "变动日期早于10年前，请核对年份")]
    public async Task A_day_that_cannot_be_is_refused_at_its_field(int? days, string words)
    {
        var archive = await world.FiledAsync();
        var on = days is { } count ? ChinaTime.Today(world.Cases.Clock).AddDays(count) : default;

        var refusal = await Assert.ThrowsAsync<RuleException>(() =>
            world
                .Get<ChangeDesk>()
                .ReportAsync(world.Cases.County, archive.Archive.Id, new("left", "测试甲", on, "已离职"))
        );

        Assert.Equal((words, nameof(NewChange.On)), (refusal.Message, refusal.Field));
    }

    [Fact]
    public async Task Nothing_follows_only_with_a_reason()
    {
        var id = await ReportAsync(await world.FiledAsync());

        var refusal = await Assert.ThrowsAsync<RuleException>(() => SettleAsync(id, null, " "));
        await SettleAsync(id, null, "只在本单位内部调动");

        Assert.Equal("reason", refusal.Field);
        var change = await world.Get<ChangeDesk>().ViewAsync(world.Cases.County, id);
        Assert.False(change.IsOpen);
        Assert.Equal("只在本单位内部调动", change.Reason);
    }

    [Fact]
    public async Task An_exit_settles_it_once_it_was_proposed()
    {
        var archive = await world.FiledAsync();
        var id = await ReportAsync(archive);
        var refusal = await Assert.ThrowsAsync<RuleException>(() => SettleAsync(id, ChangeFollow.Exit));
        Assert.Equal("上报以后还没有提出退出的记录，请先办理，再办结这项变动", refusal.Message);

        var exit = await world
            .Get<ExitDesk>()
            .ProposeAsync(
                world.Cases.UnitOfficer,
                archive.Archive.Id,
                new(ExitKind.Deregistered, "离职", ExitOrigin.Change)
            );
        await SettleAsync(id, ChangeFollow.Exit);

        Assert.Equal(exit.Id, (await world.Get<ChangeDesk>().ViewAsync(world.Cases.UnitOfficer, id)).FollowId);
    }

    [Fact]
    public async Task A_correction_made_since_settles_it()
    {
        var archive = await world.FiledAsync();
        var id = await ReportAsync(archive);
        Assert.Empty(await FollowedAsync(id));
        archive.Answers.Values[Facts.ApplicantName.Key] = "改名甲";

        await world.CorrectAsync(world.Cases.UnitOfficer, archive, archive.Answers);

        Assert.Equal([ChangeFollow.Correction], await FollowedAsync(id));
        await SettleAsync(id, ChangeFollow.Correction);
    }

    [Fact]
    public async Task A_new_household_is_settled_by_its_application()
    {
        var id = await world
            .Get<ChangeDesk>()
            .ReportNewAsync(
                world.Cases.County,
                SampleRegion.Code,
                world.Cases.Unit.Id,
                new("added", "新增甲", ChinaTime.Today(world.Cases.Clock), "走访时发现")
            );
        await Assert.ThrowsAsync<RuleException>(() => SettleAsync(id, ChangeFollow.Application));

        var caseId = await world.Cases.SubmittedAsync(answers: world.Cases.Answers("新增甲"));
        await SettleAsync(id, ChangeFollow.Application);

        Assert.Equal(caseId, (await world.Get<ChangeDesk>().ViewAsync(world.Cases.UnitOfficer, id)).FollowId);
    }

    [Fact]
    public async Task Whoever_must_not_know_of_the_archive_reports_and_sees_nothing()
    {
        var archive = await world.FiledAsync();
        var id = await ReportAsync(archive);

        await Assert.ThrowsAsync<NotFoundException>(() => ReportAsync(archive, world.Cases.OtherCounty));
        await Assert.ThrowsAsync<NotFoundException>(() => ReportAsync(archive, world.Cases.Department));
        await Assert.ThrowsAsync<NotFoundException>(() =>
            world.Get<ChangeDesk>().ViewAsync(world.Cases.OtherCounty, id)
        );
        await Assert.ThrowsAsync<NotFoundException>(() => SettleAsync(id, null, "不归我们办", world.Cases.County));
    }

    [Fact]
    public async Task A_change_is_settled_once()
    {
        var id = await ReportAsync(await world.FiledAsync());
        await SettleAsync(id, null, "只在本单位内部调动");

        await Assert.ThrowsAsync<ConflictException>(() => SettleAsync(id, null, "又办一次"));
    }

    [Fact]
    public async Task Changes_are_counted_by_unit_and_by_the_day_they_were_reported()
    {
        var today = ChinaTime.Today(world.Cases.Clock);
        await using var db = world.Cases.Database.Open(world.Cases.UnitOfficer.Scope);
        var before = await CountAsync();
        var id = await ReportAsync(await world.FiledAsync());
        await ReportAsync(await world.FiledAsync());
        await SettleAsync(id, null, "只在本单位内部调动");

        var after = await CountAsync();

        Assert.Equal((before.Reported + 2, before.Waiting + 1), after);
        Assert.Empty(await db.CountChangesAsync(SampleRegion.Code, today.AddDays(1), today.AddDays(30)));

        async Task<(int Reported, int Waiting)> CountAsync()
        {
            var counts = await db.CountChangesAsync(SampleRegion.Code, today, today);
            var left = counts.SingleOrDefault(one => one.Kind is ChangeKind.Left);
            return (left?.Reported ?? 0, left?.Waiting ?? 0);
        }
    }

    private Task<Guid> ReportAsync(ArchiveFile archive, Actor? by = null) =>
        world
            .Get<ChangeDesk>()
            .ReportAsync(
                by ?? world.Cases.County,
                archive.Archive.Id,
                new("left", archive.Household.Holder.Name, ChinaTime.Today(world.Cases.Clock), "已办理离职手续")
            );

    private async Task SettleAsync(Guid id, ChangeFollow? follow, string? reason = null, Actor? by = null)
    {
        var change = await world.Get<ChangeDesk>().ViewAsync(world.Cases.UnitOfficer, id);
        await world.Get<ChangeDesk>().SettleAsync(by ?? world.Cases.UnitOfficer, id, change.Version, follow, reason);
    }

    private async Task<IReadOnlyList<ChangeFollow>> FollowedAsync(Guid id)
    {
        var change = await world.Get<ChangeDesk>().ViewAsync(world.Cases.UnitOfficer, id);
        return await world.Get<ChangeDesk>().FollowedAsync(world.Cases.UnitOfficer, change);
    }
}
