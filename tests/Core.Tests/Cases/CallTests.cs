using Platform.Approvals;
using Platform.Cases;
using Platform.Storage;

namespace Platform.Core.Tests.Cases;

public class CallTests(CaseWorld world) : IClassFixture<CaseWorld>
{
    [Fact]
    public async Task Every_point_of_the_script_has_to_be_said()
    {
        var id = await AcceptedAsync();

        var refusal = await Assert.ThrowsAsync<RuleException>(() =>
            world.Get<CallDesk>().LogAsync(world.County, id, Call([]))
        );

        Assert.Equal("通话中须讲明“已受理并建档”，请确认后勾选", refusal.Message);
    }

    [Fact]
    public async Task A_logged_call_is_no_longer_owed()
    {
        var id = await AcceptedAsync();

        await world.Get<CallDesk>().LogAsync(world.County, id, Call(["已受理并建档"]));

        var file = await world.Get<CaseDesk>().ViewAsync(world.County, id);
        Assert.Null(file.CallDue);
        Assert.Equal(Outcome.Passed, Assert.Single(file.Contents.Calls).About);
    }

    [Fact]
    public async Task It_stands_on_the_workbench_of_the_body_that_decided_until_it_is_made()
    {
        var id = await AcceptedAsync();

        var county = await world.Get<WorkbenchDesk>().ShowAsync(world.County);
        var unit = await world.Get<WorkbenchDesk>().ShowAsync(world.UnitOfficer);

        Assert.Contains(
            county.Today,
            item => item.Row.Id == id && item.ToDo.Contains("电话通知", StringComparison.Ordinal)
        );
        Assert.DoesNotContain(unit.Today, item => item.Row.Id == id);
    }

    private CallRequest Call(IReadOnlyList<string> points) =>
        new("0000-7654321", "测试接听", world.Clock.Now, points, null);

    private async Task<Guid> AcceptedAsync()
    {
        var id = await world.ForwardedAsync();
        await world.PassAsync(world.County, id);
        return id;
    }
}
