using static Platform.Regions.Party;
using static Platform.Regions.SheetMeasure;

namespace Guangdong.Jiangmen;

/// <summary>附件11 to 13: the summary, the ledger of every Friday, the receipt of the publicity.</summary>
internal static class RoundSheets
{
    public const string LedgerCode = "weekly-ledger";

    private const string LayoutIsNotHeld = "附件只有名称，空白原表未收存；栏目按各地公开的同类报表拟定，拿到原表后修改";

    private static readonly IReadOnlyList<string> Signatures = ["填表人", "审核人", "工会主席"];

    public static ReportSheet Summary { get; } =
        new("summary", "困难职工情况汇总表", Attachment("附件11", "《2023年江海区困难职工情况汇总表》"))
        {
            Title = "{年}{地区}困难职工情况汇总表",
            By = [PrimaryUnion, TownshipUnion],
            Brings = "电子版及盖章扫描版",
            Signatures = Signatures,
            Parts =
            [
                new(
                    "困难职工名册",
                    SheetRows.Households,
                    [
                        new("序号", Ordinal) { Width = 6 },
                        new("姓名", HolderName) { Width = 10 },
                        new("性别", Sex) { Width = 6 },
                        new("工作单位", UnitName) { Width = 28 },
                        new("困难类别", SheetMeasure.Category) { Width = 20 },
                        new("主要致困原因", Cause) { Width = 18 },
                        new("家庭人口", HouseholdSize) { Width = 8 },
                        new("家庭月人均纯收入（元）", IncomePerHead) { Width = 14 },
                        new("办理情况", Standing) { Width = 22 },
                        new("备注", Blank) { Width = 14 },
                    ]
                )
                {
                    HasTotals = true,
                },
                new(
                    "分单位统计",
                    SheetRows.Unions,
                    [
                        new("序号", Ordinal) { Width = 6 },
                        new("单位", UnionName) { Width = 28 },
                        new("申报户数", Applied) { Width = 10 },
                        .. Categories.Scheme.Categories.Select(category => new SheetColumn(category.Name, OfCategory)
                        {
                            Of = category.Code,
                            Group = "困难类别",
                            Width = 14,
                        }),
                        new("新建档", Opened) { Group = "档案变动", Width = 10 },
                        new("继续保留", Kept) { Group = "档案变动", Width = 10 },
                        new("退出", Exited) { Group = "档案变动", Width = 10 },
                    ]
                )
                {
                    HasTotals = true,
                },
                new(
                    "致困原因统计",
                    SheetRows.Unions,
                    [
                        new("序号", Ordinal) { Width = 6 },
                        new("单位", UnionName) { Width = 28 },
                        .. ArchiveFormFacts.Cause.Options.Select(cause => new SheetColumn(cause, OfCause)
                        {
                            Of = cause,
                            Group = "主要致困原因（户）",
                            Width = 10,
                        }),
                    ]
                )
                {
                    HasTotals = true,
                },
            ],
        };

    public static ReportSheet Ledger { get; } =
        new(LedgerCode, "困难职工调查摸底工作台账", Attachment("附件12", "《2023年江海区困难职工调查摸底工作台账》"))
        {
            Title = "{年}{地区}困难职工调查摸底工作台账",
            By = [TownshipUnion],
            Signatures = Signatures,
            Parts =
            [
                new(
                    "工作进度",
                    SheetRows.Unions,
                    [
                        new("序号", Ordinal) { Width = 6 },
                        new("单位", UnionName) { Width = 30 },
                        new("本周", Applied)
                        {
                            Group = "申报",
                            InWeek = true,
                            Width = 9,
                        },
                        new("累计", Applied) { Group = "申报", Width = 9 },
                        new("本周", Visited)
                        {
                            Group = "入户调查",
                            InWeek = true,
                            Width = 9,
                        },
                        new("累计", Visited) { Group = "入户调查", Width = 9 },
                        new("本周", Posted)
                        {
                            Group = "张贴公示",
                            InWeek = true,
                            Width = 9,
                        },
                        new("累计", Posted) { Group = "张贴公示", Width = 9 },
                        new("在办", Underway) { Group = "办理结果", Width = 9 },
                        new("建档", Opened) { Group = "办理结果", Width = 9 },
                        new("不予认定", Denied) { Group = "办理结果", Width = 10 },
                        .. Register.Changes.Select(change => new SheetColumn(change.Name, Changed)
                        {
                            Of = change.Code,
                            Group = "期间变动",
                            Width = 9,
                        }),
                        new("备注", Blank) { Width = 18 },
                    ]
                )
                {
                    HasTotals = true,
                },
            ],
        };

    public static ReportSheet Receipt { get; } =
        new("publicity-receipt", "困难职工宣传工作回执", Attachment("附件13", "《2023年江海区困难职工宣传工作回执》"))
        {
            Title = "{年}{地区}困难职工宣传工作回执",
            By = [TownshipUnion],
            Brings = "纸质版、扫描件及宣传片",
            Signatures = Signatures,
            Parts =
            [
                new(
                    "宣传工作",
                    SheetRows.Entries,
                    [
                        new("序号", Ordinal) { Width = 6 },
                        new("宣传形式", TypedText) { Of = "form", Width = 30 },
                        new("宣传时间", TypedDay) { Of = "on", Width = 12 },
                        new("宣传地点或渠道", TypedText) { Of = "place", Width = 26 },
                        new("次数", TypedNumber) { Of = "times", Width = 8 },
                        new("覆盖人数", TypedNumber) { Of = "reached", Width = 10 },
                        new("宣传资料及宣传片", TypedText) { Of = "material", Width = 30 },
                        new("附件数", Attachments) { Width = 8 },
                    ]
                )
                {
                    HasTotals = true,
                },
            ],
        };

    private static Citation Attachment(string number, string quotation) =>
        Sources.Survey2023.Inferred(number, LayoutIsNotHeld, quotation);
}
