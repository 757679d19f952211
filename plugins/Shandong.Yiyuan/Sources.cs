namespace Shandong.Yiyuan;

/// <summary>
/// The centre's four service cards with their flow charts, the regulation every card quotes, and the measures one chart
/// refers to. The regulation and the measures are not held; of the regulation the cards quote one paragraph each.
/// </summary>
internal static class Sources
{
    private const string Centre = "沂源县工会事业综合服务中心";

    /// <summary>Four cards and their charts lie in one file without a title, a number or a day.</summary>
    public static SourceDocument Cards { get; } =
        new("", "沂源县工会事业综合服务中心公益服务事项卡和流程图", Centre, null) { IsDescribed = true };

    public static SourceDocument Regulation { get; } =
        new("源机编〔2021〕50号", "沂源县工会事业综合服务中心机构职能编制规定", "卡片未印发文机关", null);

    /// <summary>Named by the chart as 《帮扶资金使用用管理办法》, without number or issuer.</summary>
    public static SourceDocument AidMeasures { get; } = new("", "帮扶资金使用管理办法", "流程图未印发文机关", null);

    public static IReadOnlyList<SourceDocument> All { get; } = [Cards, Regulation, AidMeasures];

    public static Citation HotlineCard(string line, string? quotation = null) =>
        Cards.At($"“工会信访热线”卡 › {line}", quotation);

    public static Citation HotlineChart(string box, string? quotation = null) =>
        Cards.At($"工会信访热线流程图 › {box}", quotation);

    public static Citation AidCard(string line, string? quotation = null) =>
        Cards.At($"“困难职工帮扶救助”卡 › {line}", quotation);

    public static Citation AidChart(string box, string? quotation = null) =>
        Cards.At($"困难职工帮扶救助流程图 › {box}", quotation);

    public static Citation EmploymentCard(string line, string? quotation = null) =>
        Cards.At($"“就业服务”卡 › {line}", quotation);

    public static Citation EmploymentChart(string box, string? quotation = null) =>
        Cards.At($"就业服务流程图 › {box}", quotation);

    public static Citation CareCard(string line, string? quotation = null) =>
        Cards.At($"“综合服务及人文关怀服务”卡 › {line}", quotation);

    public static Citation CareChart(string box, string? quotation = null) =>
        Cards.At($"综合服务及人文关怀服务流程图 › {box}", quotation);
}
