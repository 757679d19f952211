namespace Hebei.Qinhuangdao;

/// <summary>
/// Three notices, each forwarding the one before, and the two documents they rest on, which are cited and not held.
/// Clauses are cited by the numbers as printed; 正文 is the text of a notice without numbers.
/// </summary>
internal static class Sources
{
    /// <summary>The province's notice: steps, papers, rules.</summary>
    public static SourceDocument Province { get; } =
        new(
            "冀工办发〔2017〕44号",
            "河北省总工会办公室关于开展困难职工解困脱困建档立卡工作的通知",
            "河北省总工会办公室",
            new(2017, 12, 28)
        );

    /// <summary>The city's notice, which forwards it.</summary>
    public static SourceDocument City { get; } =
        new(
            "秦工办字〔2018〕3号",
            "秦皇岛市总工会关于转发河北省总工会办公室《关于开展困难职工解困脱困建档立卡工作的通知》的通知",
            "秦皇岛市总工会",
            new(2018, 1, 3)
        );

    /// <summary>The district's notice, which forwards the city's and adds the benchmark and its own last day.</summary>
    public static SourceDocument District { get; } =
        new(
            "抚工通字[2018]2号",
            "秦皇岛市抚宁区总工会关于转发秦工办字[2018]3号文件的通知",
            "秦皇岛市抚宁区总工会",
            new(2018, 1, 18)
        );

    public static SourceDocument Opinions2017 { get; } =
        new("冀工发〔2017〕23号", "河北省总工会关于进一步做好困难职工解困脱困工作的实施意见", "河北省总工会", null);

    public static SourceDocument Measures2017 { get; } =
        new("冀工办发〔2017〕37号", "河北省困难职工认定和档案管理办法", "河北省总工会办公室", null);

    public static IReadOnlyList<SourceDocument> All { get; } = [Province, City, District, Opinions2017, Measures2017];
}
