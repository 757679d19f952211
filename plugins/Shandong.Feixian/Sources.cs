namespace Shandong.Feixian;

/// <summary>The guide and the three documents it quotes. Clauses are cited by the numbers as printed.</summary>
internal static class Sources
{
    /// <summary>The guide carries no title page, number or date; it calls itself 本服务指南.</summary>
    public static SourceDocument Guide { get; } = new("", "特困职工证办理服务指南", "费县困难职工帮扶中心", null);

    public static SourceDocument National2016 { get; } =
        new("工保字〔2016〕2号", "中华全国总工会关于做好困难职工解困脱困建档立卡工作的通知", "中华全国总工会", null);

    public static SourceDocument Province2016 { get; } =
        new("鲁会〔2016〕26号", "山东省总工会关于开展困难职工解困脱困工作的意见", "山东省总工会", null);

    public static SourceDocument City2006 { get; } =
        new(
            "办字〔2006〕78号",
            "市委办公室市政府办公室转发市总工会等部门〈关于进一步做好特困职工工作落实各项优惠政策的意见〉的通知",
            "市委办公室、市政府办公室",
            null
        );

    public static IReadOnlyList<SourceDocument> All { get; } = [Guide, National2016, Province2016, City2006];
}
