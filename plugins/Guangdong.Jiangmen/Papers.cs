namespace Guangdong.Jiangmen;

/// <summary>The attachments that nobody fills in on the screen.</summary>
internal static class Papers
{
    public static IReadOnlyList<Paper> All { get; } = [];
}
