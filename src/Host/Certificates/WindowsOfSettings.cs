using System.Globalization;
using Platform.Calendar;
using Platform.Certificates;
using Platform.Settings;

namespace Platform.Host.Certificates;

/// <summary>The windows a region's lead has set (window.2026), as they are in force today.</summary>
internal sealed class WindowsOfSettings(LocalSettings settings, TimeProvider time) : IIssuingWindows
{
    private static readonly string Prefix = SettingKey.Window(0)[..^1];

    public async Task<IReadOnlyDictionary<int, IssuingWindow>> OfAsync(
        string regionCode,
        CancellationToken cancellation = default
    )
    {
        var windows = new Dictionary<int, IssuingWindow>();
        foreach (var setting in (await settings.AllInForceAsync(regionCode, ChinaTime.Today(time))).Values)
        {
            if (
                setting.Key.StartsWith(Prefix, StringComparison.Ordinal)
                && int.TryParse(setting.Key.AsSpan(Prefix.Length), CultureInfo.InvariantCulture, out var year)
                && Period.Parse(setting.Value) is { } period
            )
            {
                windows[year] = new IssuingWindow(period.From, period.To);
            }
        }

        return windows;
    }
}
