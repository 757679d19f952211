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
        new("", "江门市总工会《关于做好2023年困难职工调查摸底的通知》", "江门市总工会", null) { IsDescribed = true };

    public static SourceDocument Method2021 { get; } =
        new("江工办〔2021〕3号", "江门市困难职工家庭认定和档案管理办法（试行）", "江门市总工会", null);

    public static SourceDocument Explanation2025 { get; } =
        new("", "申请困难职工家庭帮扶 如何核算职工家庭收支？", "江门日报", new(2025, 6, 18));

    /// <summary>The city's union on its own site: which aid it gives. A report, not a rule; its headline was not kept.</summary>
    public static SourceDocument Report2023 { get; } =
        new("", "江门市总工会网站关于2023年上半年困难职工帮扶工作的报道", "江门市总工会", null) { IsDescribed = true };

    /// <summary>Of the nation; seen in extracts other unions published.</summary>
    public static SourceDocument AidRules2015 { get; } =
        new("", "中央财政专项帮扶资金使用管理办法", "中华全国总工会", new(2015, 5, 8));

    /// <summary>Of the nation; known by its number and what another union's list of duties says of it.</summary>
    public static SourceDocument AidRules2022 { get; } =
        new("总工办发〔2022〕21号", "《职工困难帮扶资金管理办法》的实施细则", "中华全国总工会办公厅", null)
        {
            IsDescribed = true,
        };

    public static IReadOnlyList<SourceDocument> All { get; } =
    [Survey2023, City2023, Method2021, Explanation2025, Report2023, AidRules2015, AidRules2022];
}
