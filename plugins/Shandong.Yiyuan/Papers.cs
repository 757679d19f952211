namespace Shandong.Yiyuan;

/// <summary>What is signed with the application and what hangs in the unit. The chart names 承诺书 and 公示 and prints neither.</summary>
internal static class Papers
{
    public const string Undertaking = "undertaking-sheet";

    private const string NoLayout = "流程图只写名称，没有附样式；内容取自各地公开的同类文书，未经市总工会确认";

    public static IReadOnlyList<Paper> All { get; } =
    [
        Paper.Printed<UndertakingPrint>(
            Undertaking,
            "承诺书",
            Sources.HardshipAid.ReadIntoChart("基层工会收取材料", NoLayout, "承诺书")
        ),
        Paper.Printed<NoticePrint>(
            "public-notice",
            "困难职工公示",
            Sources.HardshipAid.ReadIntoChart("公示上报上一级工会", NoLayout, "对调查摸底符合条件的公示不少于5个工作日")
        ) with
        {
            FromStage = Approval.Notice,
            IsPublic = true,
        },
    ];
}
