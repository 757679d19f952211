using System.Globalization;
using Platform.Calendar;

namespace Platform.Host.Clients;

/// <summary>An instant as the pages of clients show it: by a clock in China, to the minute.</summary>
internal static class Moment
{
    public static string InWords(DateTimeOffset? at, string none = "—") =>
        at is { } instant ? ChinaTime.At(instant).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) : none;
}
