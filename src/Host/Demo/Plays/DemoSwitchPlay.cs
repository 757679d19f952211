using Platform.Settings;

namespace Platform.Host.Demo;

/// <summary>Plays a switch that was on for a while: what was handed in meanwhile goes its way, all else the usual one.</summary>
internal sealed class DemoSwitchPlay(DemoDesks desks, DemoCast cast, DemoPlan plan, DemoSwitch script, DateOnly today)
    : IDemoPlay
{
    /// <summary>Announced early enough that no holiday comes between: nothing is set for a day that is over.</summary>
    private const int DaysAhead = 14;

    public DateOnly Begin => today.AddDays(script.On - DaysAhead);

    public async IAsyncEnumerable<DemoAct> ActsAsync()
    {
        await Task.CompletedTask;
        yield return new(0, () => SetAsync(SettingKey.Yes, script.On));
        yield return new(0, () => SetAsync(SettingKey.No, script.Off));
    }

    private Task SetAsync(string value, int from) =>
        desks.Settings.SetAsync(
            cast.LeadOf(plan.Region),
            new NewSetting(plan.Region, SettingKey.Switch(script.Code), value, today.AddDays(from))
            {
                DocumentNumber = script.Number,
                DocumentTitle = script.Title,
            }
        );
}
