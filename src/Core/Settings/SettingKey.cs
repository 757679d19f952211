using System.Globalization;
using Platform.Regions;

namespace Platform.Settings;

/// <summary>The keys of local settings; never changed once shipped.</summary>
public static class SettingKey
{
    /// <summary>Whether the region takes applications: <see cref="Yes"/> or <see cref="No"/>.</summary>
    public const string Enabled = "region.enabled";

    /// <summary>
    /// Whether the region is open to workers at all, <see cref="Yes"/> or <see cref="No"/>: set by the province's
    /// administrator, while <see cref="Enabled"/> is the region's own. A region that is not open is only previewed.
    /// </summary>
    public const string Opened = "region.opened";

    public const string Yes = "yes";
    public const string No = "no";

    public static string OfficeTelephone(string officeCode) => $"office.{officeCode}.telephone";

    public static string OfficeAddress(string officeCode) => $"office.{officeCode}.address";

    /// <summary>Working days of a public notice, where the region's documents do not say.</summary>
    public static string NoticeDays(string stageCode) => $"notice.{stageCode}.days";

    /// <summary>Whether what the region leaves to its lead is switched on: <see cref="Yes"/> or <see cref="No"/>.</summary>
    public static string Switch(string code) => Facts.SwitchPrefix + code;

    /// <summary>The year's period of issuing and reviewing certificates: <c>2026-03-01/2026-06-30</c>.</summary>
    public static string Window(int year) => string.Create(CultureInfo.InvariantCulture, $"window.{year}");

    /// <summary>Null when the key is another's.</summary>
    public static int? YearOfWindow(string key) =>
        key.Split('.') is ["window", var year] && int.TryParse(year, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
