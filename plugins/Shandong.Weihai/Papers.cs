namespace Shandong.Weihai;

/// <summary>What is printed from the proceedings. The notices name 入户调查表; no original is held.</summary>
internal static class Papers
{
    public static IReadOnlyList<Paper> All { get; } =
    [
        Paper.Printed<HomeVisitRecordPrint>(
            "home-visit-record",
            "入户调查表",
            Sources.City.At("四（一）", "联系人入户走访时填写入户调查表")
        ),
        Paper.Printed<ArchiveFormPrint>(
            "archive-form",
            "困难职工档案表",
            Sources.City.Inferred(
                "三（二）",
                "通知只称“相应表格”，没有附表；名称和栏目取自各地公开的同名表格",
                "重新填写相应表格"
            )
        ),
        Paper.Printed<VisitLogPrint>(
            "visit-log",
            "困难职工联系人走访记录",
            Sources.City.Inferred(
                "四（一）",
                "通知要求联系人走访并备注家庭目前情况，没有印记录表；由系统按登记的走访生成",
                "备注职工家庭目前情况"
            )
        ) with
        {
            FromStage = "superior-review",
        },
    ];
}
