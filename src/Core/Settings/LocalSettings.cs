using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Settings;

/// <summary>Reads what a region's people have set; anybody may, the public guide shows it.</summary>
public sealed class LocalSettings(IPlatformDbs dbs, Catalogue catalogue)
{
    /// <summary>The row in force on the day; null where nothing was set by then.</summary>
    public async Task<LocalSetting?> InForceAsync(string regionCode, string key, DateOnly day)
    {
        await using var db = dbs.Open(Scope.Nothing);
        var setting = await db
            .LocalSettings.AsNoTracking()
            .Where(row => row.RegionCode == regionCode && row.Key == key && row.From <= day)
            .OrderByDescending(row => row.From)
            .ThenByDescending(row => row.Id)
            .FirstOrDefaultAsync();
        return Set(setting);
    }

    /// <summary>Everything in force on the day, by key.</summary>
    public async Task<IReadOnlyDictionary<string, LocalSetting>> AllInForceAsync(string regionCode, DateOnly day)
    {
        await using var db = dbs.Open(Scope.Nothing);
        var rows = await db
            .LocalSettings.AsNoTracking()
            .Where(row => row.RegionCode == regionCode && row.From <= day)
            .ToListAsync();
        return rows.GroupBy(row => row.Key)
            .Select(group => Set(group.OrderBy(row => row.From).ThenBy(row => row.Id).Last()))
            .OfType<LocalSetting>()
            .ToDictionary(row => row.Key);
    }

    /// <summary>Every row ever set for the key, the latest first.</summary>
    public async Task<IReadOnlyList<LocalSetting>> HistoryAsync(string regionCode, string key)
    {
        await using var db = dbs.Open(Scope.Nothing);
        return await db
            .LocalSettings.AsNoTracking()
            .Where(row => row.RegionCode == regionCode && row.Key == key)
            .OrderByDescending(row => row.Id)
            .ToListAsync();
    }

    /// <summary>An open region takes applications until its lead says otherwise.</summary>
    public async Task<bool> IsEnabledAsync(string regionCode, DateOnly day) =>
        await InForceAsync(regionCode, SettingKey.Enabled, day) is not { Value: SettingKey.No }
        && await IsOpenAsync(regionCode, day);

    /// <summary>
    /// Workers see the region. One that is installed to be previewed first is opened by the province's administrator.
    /// </summary>
    public async Task<bool> IsOpenAsync(string regionCode, DateOnly day) =>
        (await InForceAsync(regionCode, SettingKey.Opened, day))?.Value switch
        {
            SettingKey.Yes => true,
            SettingKey.No => false,
            _ => !catalogue.IsPreviewedFirst(regionCode),
        };

    /// <summary>The regions workers see on the day, by code.</summary>
    public async Task<IReadOnlyList<Region>> OpenRegionsAsync(DateOnly day)
    {
        var open = new List<Region>();
        foreach (var region in catalogue.Regions.OrderBy(region => region.Code, StringComparer.Ordinal))
        {
            if (await IsOpenAsync(region.Code, day))
            {
                open.Add(region);
            }
        }

        return open;
    }

    /// <summary>Working days a notice hangs, with the document that says so; null where nobody has set them.</summary>
    public async Task<(int WorkingDays, LocalSetting Setting)?> NoticeDaysAsync(
        string regionCode,
        string stageCode,
        DateOnly day
    ) =>
        await InForceAsync(regionCode, SettingKey.NoticeDays(stageCode), day) is { } setting
            ? (int.Parse(setting.Value, CultureInfo.InvariantCulture), setting)
            : null;

    /// <summary>The periods of issuing and reviewing certificates by year; years nobody has set are missing.</summary>
    public async Task<IReadOnlyDictionary<int, Period>> WindowsAsync(string regionCode, DateOnly day)
    {
        var windows = new Dictionary<int, Period>();
        foreach (var (key, setting) in await AllInForceAsync(regionCode, day))
        {
            if (SettingKey.YearOfWindow(key) is { } year && Period.Parse(setting.Value) is { } period)
            {
                windows.Add(year, period);
            }
        }

        return windows;
    }

    /// <summary>The codes of what is switched on that day: as set, else as the region describes it.</summary>
    public async Task<IReadOnlySet<string>> SwitchedOnAsync(Region region, DateOnly day) =>
        region.Switches.Count == 0
            ? new HashSet<string>()
            : (await AllInForceAsync(region.Code, day)).SwitchedOn(region);

    private static LocalSetting? Set(LocalSetting? setting) => setting is { Value.Length: > 0 } ? setting : null;
}
