namespace Platform.Host.Exports;

/// <summary>Where a list's file is fetched from.</summary>
internal static class ExportAddress
{
    public const string File = "/exports/{code}.xlsx";
    public const string Full = "/exports/{code}/full";

    /// <summary>The file, masked as the screen is.</summary>
    /// <param name="list">The address of the list's view.</param>
    public static string OfFile(string code, string list) => $"/exports/{code}.xlsx{QueryOf(list)}";

    /// <summary>The page that asks for the reason, and the file in full it posts to.</summary>
    public static string OfFull(string code, string list) => $"/exports/{code}/full{QueryOf(list)}";

    private static string QueryOf(string address) =>
        address.IndexOf('?', StringComparison.Ordinal) is var mark and >= 0 ? address[mark..] : "";
}
