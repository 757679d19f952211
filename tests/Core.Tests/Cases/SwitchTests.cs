using Platform.Calendar;
using Platform.Cases;
using Platform.Organizations;
using Platform.Settings;
using Platform.Testing;

namespace Platform.Core.Tests.Cases;

public sealed class SwitchTests : IAsyncLifetime
{
    private readonly CaseWorld _world = new();

    public Task InitializeAsync() => _world.InitializeAsync();

    public Task DisposeAsync() => _world.DisposeAsync();

    [Fact]
    public async Task A_step_nobody_switched_on_is_not_on_the_route()
    {
        var id = await _world.SubmittedAsync(item: SampleCheckedItem.Code);

        await SwitchAsync(_world, SettingKey.Yes);
        await _world.PassAsync(_world.UnitOfficer, id);

        Assert.Equal("determination", (await FileAsync(id)).Case.StageCode);
    }

    [Fact]
    public async Task What_was_on_at_hand_in_stays_on_for_the_case()
    {
        await SwitchAsync(_world, SettingKey.Yes);
        var id = await _world.SubmittedAsync(item: SampleCheckedItem.Code);

        await SwitchAsync(_world, SettingKey.No);
        await _world.PassAsync(_world.UnitOfficer, id);

        Assert.Equal("data-check", (await FileAsync(id)).Case.StageCode);
        Assert.DoesNotContain(
            "data-check",
            (await FileAsync(await _world.SubmittedAsync(item: SampleCheckedItem.Code))).Route.Stages.Select(stage =>
                stage.Code
            )
        );
    }

    [Fact]
    public async Task A_draft_looks_at_today()
    {
        await SwitchAsync(_world, SettingKey.Yes, ChinaTime.Today(_world.Clock).AddDays(3));
        var key = await _world
            .Get<DraftDesk>()
            .StartAsync(_world.UnitOfficer, SampleRegion.Code, SampleCheckedItem.Code, _world.Unit.Id);
        Assert.Null((await _world.Get<DraftDesk>().OpenAsync(key)).Route.Find("data-check"));

        _world.Clock.Advance(TimeSpan.FromDays(3));

        Assert.NotNull((await _world.Get<DraftDesk>().OpenAsync(key)).Route.Find("data-check"));
    }

    internal static Task SwitchAsync(CaseWorld world, string value, DateOnly? from = null) =>
        world
            .Get<SettingsDesk>()
            .SetAsync(
                world.County with
                {
                    Role = Role.Lead,
                },
                new(
                    SampleRegion.Code,
                    SettingKey.Switch(SampleCheckedItem.Switch.Code),
                    value,
                    from ?? ChinaTime.Today(world.Clock)
                )
                {
                    DocumentTitle = "关于数据对碰的通知",
                }
            );

    private Task<CaseFile> FileAsync(Guid id) => _world.Get<CaseDesk>().ViewAsync(_world.County, id);
}
