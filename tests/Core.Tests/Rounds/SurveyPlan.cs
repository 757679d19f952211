using Platform.Regions;
using Platform.Testing;
using static Platform.Regions.Party;

namespace Platform.Core.Tests.Rounds;

/// <summary>A survey as one district's notice sets it: units and streets by one day, streets every Friday.</summary>
internal static class SurveyPlan
{
    public const string Summary = "summary";
    public const string Ledger = "weekly-ledger";
    public const string Receipt = "publicity-receipt";

    public static DateOnly LastDay { get; } = new(2023, 3, 8);

    public static WeeklyReport Weekly { get; } =
        new(TownshipUnion, CountyUnion, DayOfWeek.Friday, Ledger, SampleRegion.Guide.At("每周五"));

    public static RoundPlan Plan { get; } =
        new("survey-2023", "2023年困难职工调查摸底", RoundKind.Survey, 2023, SampleRegion.Guide.At("摸底"))
        {
            Deadlines =
            [
                new(PrimaryUnion, CountyAssistanceCentre, LastDay, SampleRegion.Guide.At("1"))
                {
                    ExceptThoseUnder = TownshipUnion,
                },
                new(TownshipUnion, CountyAssistanceCentre, LastDay, SampleRegion.Guide.At("2")),
            ],
            Weekly = Weekly,
            Sheets =
            [
                new(Summary, "情况汇总表", SampleRegion.Guide.At("附件11"))
                {
                    Title = "{年}{地区}情况汇总表",
                    By = [PrimaryUnion, TownshipUnion],
                    Parts =
                    [
                        new(
                            "名册",
                            SheetRows.Households,
                            [
                                new("序号", SheetMeasure.Ordinal),
                                new("姓名", SheetMeasure.HolderName),
                                new("性别", SheetMeasure.Sex),
                                new("单位", SheetMeasure.UnitName),
                                new("原因", SheetMeasure.Cause),
                                new("人口", SheetMeasure.HouseholdSize),
                            ]
                        )
                        {
                            HasTotals = true,
                        },
                        new(
                            "统计",
                            SheetRows.Unions,
                            [
                                new("单位", SheetMeasure.UnionName),
                                new("申报", SheetMeasure.Applied),
                                new("因病", SheetMeasure.OfCause) { Of = "本人大病" },
                                new("新增", SheetMeasure.Opened),
                                new("退出", SheetMeasure.Exited),
                            ]
                        )
                        {
                            HasTotals = true,
                        },
                    ],
                },
                new(Ledger, "工作台账", SampleRegion.Guide.At("附件12"))
                {
                    Title = "{年}{地区}工作台账",
                    By = [TownshipUnion],
                    Parts =
                    [
                        new(
                            "进度",
                            SheetRows.Unions,
                            [
                                new("单位", SheetMeasure.UnionName),
                                new("本周", SheetMeasure.Applied) { Group = "申报", InWeek = true },
                                new("累计", SheetMeasure.Applied) { Group = "申报" },
                                new("公示", SheetMeasure.Posted),
                                new("在办", SheetMeasure.Underway),
                                new("不予认定", SheetMeasure.Denied),
                            ]
                        ),
                        new(
                            "变动",
                            SheetRows.Unions,
                            [
                                new("单位", SheetMeasure.UnionName),
                                new("本周离职", SheetMeasure.Changed) { Of = "left", InWeek = true },
                                new("离职", SheetMeasure.Changed) { Of = "left" },
                            ]
                        ),
                    ],
                },
                new(Receipt, "宣传工作回执", SampleRegion.Guide.At("附件13"))
                {
                    Title = "{年}{地区}宣传工作回执",
                    By = [TownshipUnion],
                    Parts =
                    [
                        new(
                            "宣传",
                            SheetRows.Entries,
                            [
                                new("形式", SheetMeasure.TypedText) { Of = "form" },
                                new("时间", SheetMeasure.TypedDay) { Of = "on" },
                                new("人数", SheetMeasure.TypedNumber) { Of = "reached" },
                                new("附件", SheetMeasure.Attachments),
                            ]
                        ),
                    ],
                },
            ],
        };
}
