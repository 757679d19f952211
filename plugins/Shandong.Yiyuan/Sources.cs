namespace Shandong.Yiyuan;

/// <summary>
/// The centre's four service cards, each with its flow chart, the regulation every card quotes, and the measures one chart
/// refers to. They lie in one file without a number or a day. The regulation and the measures are not held; of the
/// regulation the cards quote one paragraph each.
/// </summary>
internal static class Sources
{
    public static SourceDocument Hotline { get; } = OfCentre("工会信访热线");

    public static SourceDocument HardshipAid { get; } = OfCentre("困难职工帮扶救助");

    public static SourceDocument Employment { get; } = OfCentre("就业服务");

    public static SourceDocument Care { get; } = OfCentre("综合服务及人文关怀服务");

    public static SourceDocument Regulation { get; } =
        new("源机编〔2021〕50号", "沂源县工会事业综合服务中心机构职能编制规定", "卡片未印发文机关", null);

    /// <summary>Named by the chart as 《帮扶资金使用用管理办法》, without number or issuer.</summary>
    public static SourceDocument AidMeasures { get; } = new("", "帮扶资金使用管理办法", "流程图未印发文机关", null);

    public static IReadOnlyList<SourceDocument> All { get; } =
    [Hotline, HardshipAid, Employment, Care, Regulation, AidMeasures];

    /// <summary>A line of a card.</summary>
    public static Citation Card(this SourceDocument document, string line, string? quotation = null) =>
        document.At($"事项卡“{line}”", quotation);

    /// <summary>A box of a flow chart.</summary>
    public static Citation Chart(this SourceDocument document, string box, string? quotation = null) =>
        document.At($"流程图“{box}”", quotation);

    /// <summary>Not written in the box in so many words.</summary>
    public static Citation ReadIntoChart(
        this SourceDocument document,
        string box,
        string why,
        string? quotation = null
    ) => document.Inferred($"流程图“{box}”", why, quotation);

    private static SourceDocument OfCentre(string heading) => new("", heading, Guide.CentreName, null);
}
