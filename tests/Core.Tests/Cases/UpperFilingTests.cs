using Platform.Cases;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;
using Platform.Testing;

namespace Platform.Core.Tests.Cases;

public sealed class UpperFilingTests(CaseWorld world) : IClassFixture<CaseWorld>
{
    [Fact]
    public async Task A_union_the_item_names_files_for_a_worker_and_the_units_union_goes_on()
    {
        var id = await FiledAsync(world.County);

        var file = await world.Get<CaseDesk>().ViewAsync(world.UnitOfficer, id);
        Assert.Equal("unit-review", file.Case.StageCode);
        Assert.Equal(world.Unit.Id, file.Case.WaitsForBodyId);
        Assert.Equal("样例县总工会", file.Case.FiledByBodyName);
        Assert.Equal("样例县总工会", file.Contents.Decisions.Single().BodyName);
    }

    [Fact]
    public async Task Whoever_filed_does_not_determine()
    {
        var id = await FiledAsync(world.County);
        await world.PassAsync(world.UnitOfficer, id);

        var refusal = await Assert.ThrowsAsync<RuleException>(() => world.PassAsync(world.County, id));

        Assert.Contains("同一人不能既调查又审批", refusal.Message, StringComparison.Ordinal);
        await world.PassAsync(world.CountyColleague, id);
    }

    [Fact]
    public async Task A_union_the_item_does_not_name_files_nothing()
    {
        await Assert.ThrowsAsync<NotFoundException>(() => StartAsync(world.Sector));
        await Assert.ThrowsAsync<NotFoundException>(() => StartAsync(world.OtherCounty));
        await Assert.ThrowsAsync<NotFoundException>(() => StartAsync(world.County, SampleRegion.Item));
    }

    [Fact]
    public async Task The_draft_is_seen_by_the_unit_and_by_whoever_began_it()
    {
        var key = await StartAsync(world.County);

        Assert.NotNull(await world.Get<CaseDesk>().FindAsync(world.CountyColleague, key.CaseId));
        Assert.NotNull(await world.Get<CaseDesk>().FindAsync(world.UnitOfficer, key.CaseId));
        Assert.Null(await world.Get<CaseDesk>().FindAsync(world.Sector, key.CaseId));
        Assert.Null(await world.Get<CaseDesk>().FindAsync(world.City, key.CaseId));
    }

    [Fact]
    public async Task Only_items_that_let_it_are_offered()
    {
        var units = world.Get<UnitDirectory>();
        var today = new DateOnly(2026, 3, 2);

        var offered = await units.ItemsForAsync(world.County, SampleRegion.Region, world.Unit.Id, today);

        Assert.Equal([SampleCheckedItem.Code], offered.Select(item => item.Code));
        Assert.Empty(await units.ItemsForAsync(world.OtherCounty, SampleRegion.Region, world.Unit.Id, today));
        Assert.Empty(await units.RegionsWithinAsync(world.OtherCounty));
    }

    private Task<DraftKey> StartAsync(Actor actor, string item = SampleCheckedItem.Code) =>
        world.Get<DraftDesk>().StartAsync(actor, SampleRegion.Code, item, world.Unit.Id);

    private async Task<Guid> FiledAsync(Actor actor)
    {
        var key = await StartAsync(actor);
        var version = await world.Get<DraftDesk>().SaveAsync(key, 0, world.Answers());
        return (await world.Get<SubmissionDesk>().SubmitAsync(key, version)).Id;
    }
}
