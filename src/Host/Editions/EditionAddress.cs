namespace Platform.Host.Editions;

internal static class EditionAddress
{
    public static string Of(string regionCode, string itemCode) => $"/regions/{regionCode}/{itemCode}/editions";

    /// <summary>With the difference between two of them shown.</summary>
    public static string Of(string regionCode, string itemCode, string before, string after) =>
        $"{Of(regionCode, itemCode)}?before={before}&after={after}";
}
