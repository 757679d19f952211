namespace Province.Somewhere;

/// <summary>What the local form asks beyond the shared vocabulary (<see cref="Facts"/>, <see cref="ArchiveFormFacts"/>).</summary>
internal static class OwnFacts
{
    public static Text LocalQuestion { get; } = new("household.local-question", Pending.Quote("本地表格自己的栏目"));
}
