namespace Province.Somewhere;

/// <summary>Every document the region cites, number and title as printed.</summary>
internal static class Sources
{
    public static IReadOnlyList<SourceDocument> All { get; } = [Pending.Document];
}
