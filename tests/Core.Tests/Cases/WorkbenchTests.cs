using AutoMapper;
using Platform.Cases;

namespace Platform.Core.Tests.Cases;

public class WorkbenchTests(CaseWorld world) : IClassFixture<CaseWorld>
{
    [Fact]
    public async Task A_case_with_something_missing_is_stuck_and_says_at_which_clause()
    {
        var id = await world.SubmittedAsync();

        var item = (await ShowAsync()).Stuck.Single(item => item.Row.Id == id);

        Assert.Equal("缺少《身份证》（复印件 1 份）", item.ToDo);
        Assert.Equal("七（2）", item.Source!.Clause);
    }

    [Fact]
    public async Task A_case_that_lacks_nothing_but_the_officer_is_todays_work()
    {
        var id = await world.SubmittedAsync();
        await world.CollectAsync(world.UnitOfficer, id, "id-card", "income-proof");
        await world.CheckAsync(world.UnitOfficer, id);

        Assert.Contains((await ShowAsync()).Today, item => item.Row.Id == id);
    }

    [Fact]
    public async Task A_case_handed_up_waits_with_others()
    {
        var id = await world.ScrutinisedAsync();

        var workbench = await ShowAsync();

        Assert.Contains(workbench.WithOthers, item => item.Row.Id == id);
        Assert.DoesNotContain(workbench.Today.Concat(workbench.Stuck), item => item.Row.Id == id);
    }

    [Fact]
    public async Task A_unit_without_a_department_says_so_before_anybody_hands_the_case_up()
    {
        var id = await world.SubmittedAsync(world.LonelyUnit);
        await using var db = world.Database.Open();
        var file = (await world.Get<CaseFiles>().FindAsync(db, id))!;
        file.Case.Enter(file.Route.Find("public-scrutiny")!, file.Unit, world.Clock.GetUtcNow());
        await db.SaveChangesAsync();

        var seen = (await world.Get<CaseFiles>().FindAsync(db, id))!;

        Assert.Contains(
            seen.Outstanding,
            item => item.Words.StartsWith("所在单位没有登记企业主管部门", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Rows_are_projected_as_configured() =>
        world.Get<IMapper>().ConfigurationProvider.AssertConfigurationIsValid();

    private Task<Workbench> ShowAsync() => world.Get<WorkbenchDesk>().ShowAsync(world.UnitOfficer);
}
