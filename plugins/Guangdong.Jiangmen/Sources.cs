namespace Guangdong.Jiangmen;

/// <summary>
/// The district's notice, and what it rests on: the city's notice and the method of 2021, cited and not held here. The
/// newspaper's explanation is how the city's union tells workers to reckon their income. Clauses are cited by the numbers
/// as printed.
/// </summary>
internal static class Sources
{
    /// <summary>The copy at hand carries no date.</summary>
    public static SourceDocument Survey2023 { get; } =
        new("江海工帮〔2023〕1号", "关于做好2023年困难职工调查摸底的通知", "江门市江海区总工会", null);

    public static SourceDocument City2023 { get; } =
        new("", "关于做好2023年困难职工调查摸底的通知（江门市总工会）", "江门市总工会", null);

    public static SourceDocument Method2021 { get; } =
        new("江工办〔2021〕3号", "江门市困难职工家庭认定和档案管理办法（试行）", "江门市总工会", null);

    public static SourceDocument Explanation2025 { get; } =
        new("", "申请困难职工家庭帮扶 如何核算职工家庭收支？", "江门日报", new(2025, 6, 18));

    public static IReadOnlyList<SourceDocument> All { get; } = [Survey2023, City2023, Method2021, Explanation2025];
}
