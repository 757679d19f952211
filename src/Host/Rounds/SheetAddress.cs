using System.Globalization;

namespace Platform.Host.Rounds;

/// <summary>Where a sheet of a round is shown, printed and taken along.</summary>
internal static class SheetAddress
{
    public const string Route = "/rounds/{Id:guid}/sheets/{Code}";
    public const string Filed = "/rounds/filed/{Id:guid}";
    public const string Print = "/print";
    public const string File = "/file";

    /// <param name="unionId">Null for the reader's own union.</param>
    /// <param name="week">Null for a sheet of the whole round.</param>
    public static string Of(Guid roundId, string code, int? unionId = null, DateOnly? week = null, string part = "")
    {
        List<string> query = [];
        if (unionId is { } union)
        {
            query.Add(string.Create(CultureInfo.InvariantCulture, $"union={union}"));
        }

        if (week is { } due)
        {
            query.Add(string.Create(CultureInfo.InvariantCulture, $"week={due:yyyy-MM-dd}"));
        }

        return $"/rounds/{roundId}/sheets/{code}{part}{(query.Count == 0 ? "" : "?")}{string.Join('&', query)}";
    }

    public static string OfFiled(Guid filedId, string part = "") => $"/rounds/filed/{filedId}{part}";
}
