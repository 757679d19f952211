using Platform.Grievances;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;
using Platform.Testing;

namespace Platform.Core.Tests.Grievances.Petitions;

public sealed class HandlingTests(PetitionWorld world) : IClassFixture<PetitionWorld>
{
    private HandlingDesk Handling => world.Get<HandlingDesk>();

    [Fact]
    public async Task Whoever_undertakes_it_is_named()
    {
        var id = await world.UndertakenAsync();

        var leg = Assert.Single((await world.ViewAsync(world.County, id)).Legs);
        Assert.Equal((PetitionHandlingKind.Undertake, "李四"), (leg.Kind, leg.Handlers));
    }

    [Fact]
    public async Task What_is_assigned_waits_for_the_body_below()
    {
        var id = await world.AssignedAsync(world.Today.AddDays(5));

        var sheet = await world.ViewAsync(world.Sector, id);
        Assert.True(sheet.IsTurn);
        Assert.Equal(world.Today.AddDays(5), sheet.Petition.DueOn);
        Assert.False((await world.ViewAsync(world.County, id)).IsTurn);
        Assert.Contains(await world.Get<PetitionLists>().TasksAsync(world.Sector), row => row.Id == id);
    }

    [Fact]
    public async Task It_is_there_for_those_on_its_way_and_the_union_above_them_only()
    {
        var id = await world.ReceivedAsync();
        await world.ViewAsync(world.City, id);

        foreach (var actor in new[] { world.Sector, world.Unit, world.Neighbour })
        {
            await Assert.ThrowsAsync<NotFoundException>(() => world.ViewAsync(actor, id));
        }

        await Handling.AssignAsync(world.County, id, await world.VersionAsync(id), world.Sector.BodyId, "核实", null);

        await world.ViewAsync(world.Sector, id);
        await Assert.ThrowsAsync<NotFoundException>(() => world.ViewAsync(world.Unit, id));
    }

    [Fact]
    public async Task Who_audits_or_keeps_accounts_sees_no_petition()
    {
        var id = await world.ReceivedAsync();

        foreach (var role in new[] { Role.Administrator, Role.Auditor })
        {
            var actor = await world.Unions.ActorAsync(world.Unions.County, role);

            await Assert.ThrowsAsync<NotFoundException>(() => world.ViewAsync(actor, id));
        }
    }

    [Fact]
    public async Task A_report_comes_back_to_whoever_assigned_it_and_is_accepted()
    {
        var id = await ReportedAsync();

        Assert.NotNull((await world.ViewAsync(world.County, id)).Reported);
        await Handling.AcceptReportAsync(world.County, id, await world.VersionAsync(id));

        var sheet = await world.ViewAsync(world.County, id);
        Assert.Equal((true, null), (sheet.IsLead, sheet.Reported));
    }

    [Fact]
    public async Task A_report_that_will_not_do_goes_back_with_a_reason()
    {
        var id = await ReportedAsync();

        await Assert.ThrowsAsync<RuleException>(async () =>
            await Handling.SendBackAsync(world.County, id, await world.VersionAsync(id), " ", null)
        );
        await Handling.SendBackAsync(
            world.County,
            id,
            await world.VersionAsync(id),
            "没有写明工资何时补发",
            world.Today.AddDays(3)
        );

        var sheet = await world.ViewAsync(world.Sector, id);
        Assert.True(sheet.IsTurn);
        Assert.Equal(world.Today.AddDays(3), sheet.Petition.DueOn);
        Assert.Contains(sheet.Entries, entry => entry.Words.Contains("没有写明工资何时补发"));
    }

    [Fact]
    public async Task It_goes_further_down_and_every_hand_over_stays_visible()
    {
        var id = await world.AssignedAsync();
        await Handling.AssignAsync(world.Sector, id, await world.VersionAsync(id), world.Unit.BodyId, "请核实", null);
        await Handling.UndertakeAsync(world.Unit, id, await world.VersionAsync(id), "赵六");
        await Handling.ReportAsync(world.Unit, id, await world.VersionAsync(id), "已补发");

        var sheet = await world.ViewAsync(world.Sector, id);

        Assert.NotNull(sheet.Reported);
        Assert.Equal(
            ["东岭县教育系统工会", "东岭县实验中学工会", "东岭县实验中学工会"],
            sheet.Legs.Select(leg => leg.ToName)
        );
        await Assert.ThrowsAsync<NotFoundException>(async () =>
            await Handling.ReportAsync(world.County, id, await world.VersionAsync(id), "越级")
        );
    }

    [Fact]
    public async Task It_is_assigned_to_unions_below_only()
    {
        var id = await world.ReceivedAsync();

        foreach (var body in new[] { world.City.BodyId, world.Neighbour.BodyId, world.County.BodyId })
        {
            var refusal = await Assert.ThrowsAsync<RuleException>(async () =>
                await Handling.AssignAsync(world.County, id, await world.VersionAsync(id), body, "核实", null)
            );
            Assert.Equal("只能交办给本工会下级的工会", refusal.Message);
        }
    }

    [Fact]
    public async Task The_union_it_is_passed_on_to_answers_for_it()
    {
        var id = await world.ReceivedAsync();

        await Handling.PassOnAsync(
            world.County,
            id,
            await world.VersionAsync(id),
            world.Neighbour.BodyId,
            "单位在邻县",
            receiverAnswers: true
        );

        var sheet = await world.ViewAsync(world.Neighbour, id);
        Assert.True(sheet.IsLead);
        Assert.Equal(world.Neighbour.BodyId, sheet.Petition.AnswererBodyId);
        Assert.False((await world.ViewAsync(world.County, id)).IsTurn);
    }

    [Fact]
    public async Task An_authority_outside_is_named_and_its_answer_written_down()
    {
        var id = await PassedOutAsync();

        await Handling.OutsideAnsweredAsync(world.County, id, await world.VersionAsync(id), "已立案");

        var leg = Assert.Single((await world.ViewAsync(world.County, id)).Legs);
        Assert.Equal(("县人力资源社会保障局", "已立案", LegState.Done), (leg.ToName, leg.Report, leg.State));
    }

    [Fact]
    public async Task Whoever_gave_it_presses_and_hears_an_answer()
    {
        var id = await world.AssignedAsync();
        var urgings = world.Get<UrgingDesk>();

        await urgings.PressAsync(
            world.County,
            id,
            await world.VersionAsync(id),
            "请三日内报进展",
            world.Today.AddDays(3)
        );
        var urging = Assert.Single((await world.ViewAsync(world.Sector, id)).Urgings);
        Assert.Equal(world.Today.AddDays(3), (await world.ViewAsync(world.Sector, id)).Petition.DueOn);
        await urgings.AnswerAsync(world.Sector, id, await world.VersionAsync(id), urging.Id, "已约谈单位");

        Assert.Equal("已约谈单位", Assert.Single((await world.ViewAsync(world.County, id)).Urgings).Answer);
        await Assert.ThrowsAsync<ConflictException>(async () =>
            await urgings.AnswerAsync(world.Sector, id, await world.VersionAsync(id), urging.Id, "再答")
        );
    }

    [Fact]
    public async Task Whoever_has_it_cannot_press_and_whoever_stands_above_can()
    {
        var id = await world.ReceivedAsync();
        var urgings = world.Get<UrgingDesk>();

        await Assert.ThrowsAsync<NotFoundException>(async () =>
            await urgings.PressAsync(world.County, id, await world.VersionAsync(id), "自己", null)
        );
        await urgings.PressAsync(world.City, id, await world.VersionAsync(id), "请尽快办理", null);

        Assert.Equal("东岭县总工会", Assert.Single((await world.ViewAsync(world.County, id)).Urgings).ToName);
    }

    [Fact]
    public async Task An_authority_outside_is_pressed_by_whoever_passed_it_on()
    {
        var id = await PassedOutAsync();

        await world.Get<UrgingDesk>().PressAsync(world.County, id, await world.VersionAsync(id), "请回复", null);

        var urging = Assert.Single((await world.ViewAsync(world.County, id)).Urgings);
        Assert.Equal(("县人力资源社会保障局", null), (urging.ToName, urging.ToBodyId));
    }

    [Fact]
    public async Task What_is_overdue_is_found()
    {
        var id = await world.AssignedAsync(world.Today.AddDays(1));
        var overdue = new PetitionFilter { Overdue = true };
        Assert.DoesNotContain((await PageAsync(overdue)).Rows, row => row.Id == id);

        var now = world.Clock.Now;
        world.Clock.Advance(TimeSpan.FromDays(2));
        var rows = (await PageAsync(overdue)).Rows;
        world.Clock.Now = now;

        Assert.Contains(rows, row => row.Id == id);
    }

    [Fact]
    public async Task Of_two_officers_at_once_the_second_is_told()
    {
        var id = await world.ReceivedAsync();
        var seen = await world.VersionAsync(id);
        await Handling.UndertakeAsync(world.County, id, seen, "李四");

        await Assert.ThrowsAsync<ConflictException>(() => Handling.UndertakeAsync(world.County, id, seen, "王五"));

        Assert.Single((await world.ViewAsync(world.County, id)).Legs);
    }

    private Task<KeysetPage<Petition, Guid>> PageAsync(PetitionFilter filter) =>
        world.Get<PetitionLists>().PageAsync(world.County, filter with { PageSize = 100 });

    private async Task<Guid> ReportedAsync()
    {
        var id = await world.AssignedAsync();
        await Handling.UndertakeAsync(world.Sector, id, await world.VersionAsync(id), "赵六");
        await Handling.ReportAsync(world.Sector, id, await world.VersionAsync(id), "单位答应补发");
        return id;
    }

    private async Task<Guid> PassedOutAsync()
    {
        var id = await world.ReceivedAsync();
        await Handling.PassOutAsync(
            world.County,
            id,
            await world.VersionAsync(id),
            "县人力资源社会保障局",
            "属劳动监察职责",
            receiverAnswers: true,
            world.Today.AddDays(7)
        );
        return id;
    }
}
