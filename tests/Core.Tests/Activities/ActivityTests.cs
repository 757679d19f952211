using Platform.Activities;
using Platform.Core.Tests.Archives;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;
using Platform.Testing;

namespace Platform.Core.Tests.Activities;

public sealed class ActivityTests(RegisterWorld world) : IClassFixture<RegisterWorld>
{
    private Actor County => world.Cases.County;

    private Actor CityLead => world.Cases.City with { Role = Role.Lead };

    private PlanningDesk Planning => world.Get<PlanningDesk>();

    private ActivityDesk Desk => world.Get<ActivityDesk>();

    private ActivityPlan Plan =>
        new(
            "counselling",
            "职工心理咨询进企业",
            "帮助职工调适压力",
            "一线职工",
            world.Today.AddDays(10),
            "上午9:00—11:30",
            "厂职工之家",
            2000m
        );

    [Fact]
    public async Task Planned_agreed_to_staffed_arranged_and_held()
    {
        var id = await ReadyAsync();
        world.Cases.Clock.Advance(TimeSpan.FromDays(10));

        await Desk.HoldAsync(County, id, await VersionAsync(id), world.Today, 60, "现场咨询，效果良好");

        var sheet = await Desk.ViewAsync(County, id);
        Assert.Equal(
            (ActivityStatus.Held, 60, (DateOnly?)world.Today, "心理咨询"),
            (sheet.Activity.Status, sheet.Activity.Participants, sheet.Activity.HeldOn, sheet.Activity.KindName)
        );
        Assert.Equal(
            [
                ActivityAct.Planned,
                ActivityAct.Submitted,
                ActivityAct.Consented,
                ActivityAct.HelperNamed,
                ActivityAct.Arranged,
                ActivityAct.Held,
            ],
            sheet.Entries.Select(entry => entry.Act).Order()
        );
    }

    [Fact]
    public async Task A_plan_that_was_put_waits_for_the_lead_of_the_city()
    {
        var id = await SubmittedAsync();

        Assert.Contains(await TasksAsync(CityLead), one => one.Id == id);
        Assert.DoesNotContain(await TasksAsync(world.Cases.City), one => one.Id == id);
        Assert.DoesNotContain(await TasksAsync(County), one => one.Id == id);
    }

    [Fact]
    public async Task Only_the_lead_of_the_union_named_in_the_rule_agrees()
    {
        var id = await SubmittedAsync();
        var version = await VersionAsync(id);

        foreach (
            var actor in new[]
            {
                world.Cases.City,
                County with
                {
                    Role = Role.Lead,
                },
                world.Province with
                {
                    Role = Role.Lead,
                },
            }
        )
        {
            await Assert.ThrowsAsync<NotFoundException>(() => Planning.DecideAsync(actor, id, version, true, null));
        }
    }

    [Fact]
    public async Task Whoever_wrote_the_plan_does_not_agree_to_it()
    {
        var id = await SubmittedAsync();
        var author = CityLead with { AccountId = County.AccountId };

        var refusal = await Assert.ThrowsAsync<RuleException>(async () =>
            await Planning.DecideAsync(author, id, await VersionAsync(id), true, null)
        );

        Assert.Equal("方案由您制定，请另一位负责人表示意见", refusal.Message);
    }

    [Fact]
    public async Task A_refusal_needs_its_reason_and_the_plan_is_changed_before_it_is_put_again()
    {
        var id = await SubmittedAsync();
        var noReason = await Assert.ThrowsAsync<RuleException>(async () =>
            await Planning.DecideAsync(CityLead, id, await VersionAsync(id), false, " ")
        );
        Assert.Equal("请填写不同意的原因", noReason.Message);

        await Planning.DecideAsync(CityLead, id, await VersionAsync(id), false, "与节日活动重复");
        await Assert.ThrowsAsync<RuleException>(async () =>
            await Planning.SubmitAsync(County, id, await VersionAsync(id))
        );
        await Planning.ChangeAsync(County, id, await VersionAsync(id), Plan with { On = world.Today.AddDays(40) });
        await Planning.SubmitAsync(County, id, await VersionAsync(id));

        var sheet = await Desk.ViewAsync(County, id);
        Assert.Equal(ActivityStatus.Submitted, sheet.Activity.Status);
        Assert.Contains(sheet.Entries, entry => entry is { Act: ActivityAct.Refused, Words: "与节日活动重复" });
    }

    [Fact]
    public async Task A_plan_agreed_to_and_changed_needs_a_new_consent()
    {
        var id = await ReadyAsync();

        await Planning.ChangeAsync(County, id, await VersionAsync(id), Plan with { Place = "县文化馆" });

        var activity = (await Desk.ViewAsync(County, id)).Activity;
        Assert.Equal((ActivityStatus.Drafted, null), (activity.Status, activity.ConsentedOn));
        await Assert.ThrowsAsync<RuleException>(async () =>
            await Desk.HoldAsync(County, id, await VersionAsync(id), world.Today, 10, "未经同意")
        );
    }

    [Fact]
    public async Task What_was_put_is_kept_as_it_was()
    {
        var id = await SubmittedAsync();
        await Planning.ChangeAsync(County, id, await VersionAsync(id), Plan with { Title = "改过的名称" });

        var put = (await Desk.ViewAsync(County, id)).Entries.Single(entry => entry.Act is ActivityAct.Submitted);

        Assert.Equal("职工心理咨询进企业", RegionJson.Read<ActivityPlan>(put.PlanJson!).Title);
    }

    [Fact]
    public async Task Nothing_is_prepared_before_the_consent_nor_held_without_team_and_unit()
    {
        var id = await SubmittedAsync();
        await Assert.ThrowsAsync<RuleException>(() => NameAsync(id));
        await Planning.DecideAsync(CityLead, id, await VersionAsync(id), true, null);

        var noTeam = await Assert.ThrowsAsync<RuleException>(() => ArrangeAsync(id));
        var notReady = await Assert.ThrowsAsync<RuleException>(async () =>
            await Desk.HoldAsync(County, id, await VersionAsync(id), world.Today, 60, "现场咨询")
        );

        Assert.Equal("先确定专家和服务团队，再与服务单位对接", noTeam.Message);
        Assert.Equal("确定专家和服务团队、与服务单位对接以后，再登记开展", notReady.Message);
    }

    [Fact]
    public async Task Of_two_who_name_the_team_at_once_one_is_told()
    {
        var id = await SubmittedAsync();
        await Planning.DecideAsync(CityLead, id, await VersionAsync(id), true, null);
        var version = await VersionAsync(id);
        await Desk.NameAsync(County, id, version, "样例专家", "主讲专家", "样例医院心理科");

        await Assert.ThrowsAsync<ConflictException>(() =>
            Desk.NameAsync(world.Cases.CountyColleague, id, version, "另一人", "助理", "样例学校")
        );
    }

    [Fact]
    public async Task The_unit_sees_what_is_arranged_with_it_and_nobody_beside()
    {
        var id = await SubmittedAsync();
        await Assert.ThrowsAsync<NotFoundException>(() => Desk.ViewAsync(world.Cases.UnitOfficer, id));
        await Assert.ThrowsAsync<NotFoundException>(() => Desk.ViewAsync(world.Cases.OtherCounty, id));

        await Planning.DecideAsync(CityLead, id, await VersionAsync(id), true, null);
        await NameAsync(id);
        await ArrangeAsync(id);

        Assert.False((await Desk.ViewAsync(world.Cases.UnitOfficer, id)).MayRun);
        await Assert.ThrowsAsync<NotFoundException>(() => Desk.ViewAsync(world.Cases.Department, id));
    }

    [Fact]
    public async Task A_cancelled_one_keeps_its_reason_and_goes_no_further()
    {
        var id = await SubmittedAsync();

        await Planning.CancelAsync(County, id, await VersionAsync(id), "场地维修");

        Assert.Contains(
            (await Desk.ViewAsync(County, id)).Entries,
            entry => entry is { Act: ActivityAct.Cancelled, Words: "场地维修" }
        );
        await Assert.ThrowsAsync<RuleException>(async () =>
            await Planning.DecideAsync(CityLead, id, await VersionAsync(id), true, null)
        );
    }

    [Fact]
    public async Task A_plan_says_what_it_has_to()
    {
        Assert.Equal("请选择活动的种类", await RefusalOf(Plan with { KindCode = "unknown" }));
        Assert.Equal("请填写活动名称", await RefusalOf(Plan with { Title = " " }));
        Assert.Equal("活动日期不能早于今天", await RefusalOf(Plan with { On = world.Today.AddDays(-1) }));
        Assert.Equal(
            "预算应大于 0、不超过 10,000,000 元，最多两位小数",
            await RefusalOf(Plan with { Budget = 0.001m })
        );

        async Task<string> RefusalOf(ActivityPlan typed) =>
            (
                await Assert.ThrowsAsync<RuleException>(() => Planning.PlanAsync(County, SampleRegion.Code, typed))
            ).Message;
    }

    [Fact]
    public async Task Only_the_union_that_runs_the_service_plans()
    {
        foreach (var actor in new[] { world.Cases.UnitOfficer, world.Cases.OtherCounty, world.Cases.Department })
        {
            await Assert.ThrowsAsync<NotFoundException>(() => Planning.PlanAsync(actor, SampleRegion.Code, Plan));
        }
    }

    private async Task<Guid> SubmittedAsync()
    {
        var id = await Planning.PlanAsync(County, SampleRegion.Code, Plan);
        await Planning.SubmitAsync(County, id, await VersionAsync(id));
        return id;
    }

    private async Task<Guid> ReadyAsync()
    {
        var id = await SubmittedAsync();
        await Planning.DecideAsync(CityLead, id, await VersionAsync(id), true, null);
        await NameAsync(id);
        await ArrangeAsync(id);
        return id;
    }

    private async Task NameAsync(Guid id) =>
        await Desk.NameAsync(County, id, await VersionAsync(id), "样例专家", "主讲专家", "样例医院心理科");

    private async Task ArrangeAsync(Guid id) =>
        await Desk.ArrangeAsync(
            County,
            id,
            await VersionAsync(id),
            world.Cases.Unit.Id,
            "工会办公室",
            "0000-7654321",
            world.Today
        );

    private async Task<int> VersionAsync(Guid id) => (await Desk.ViewAsync(County, id)).Activity.Version;

    private Task<IReadOnlyList<Activity>> TasksAsync(Actor actor) => world.Get<ActivityLists>().TasksAsync(actor);
}
