namespace Shandong.Feixian;

/// <summary>指南“三、投诉途径”, in its own words; the public guide shows the same sentences.</summary>
internal static class Complaints
{
    private const string Handler = "县总工会办公室主任负责投诉事项的协调处理。";

    private const string FaceToFace = "对当面投诉应当分别单独进行，接待人员应当做好笔录；";

    private const string ByTelephone = "对投诉电话做到细心接听，询问清楚，如实记录。";

    private const string Limits =
        "对一般投诉要及时办理，并于3日内将办理结果反馈给投诉人。重要投诉在3日内不能办理完毕的，可延长15日，在30日内将办理结果反馈给投诉人。";

    public static IReadOnlyList<string> Handling { get; } = [Handler, FaceToFace, ByTelephone, Limits];

    public static ComplaintRules Rules { get; } =
        new(Party.CountyUnion, "办公室主任", Sources.Guide.At("三、2", Handler))
        {
            Grounds =
            [
                new(
                    "refused-although-eligible",
                    "对符合法定条件的申请不予受理或不予批准的",
                    Sources.Guide.At("三、1（1）")
                ),
                new("not-approved-in-time", "不在法定期限内批准的", Sources.Guide.At("三、1（2）")),
                new("rude-attitude", "工作人员服务态度蛮横的", Sources.Guide.At("三、1（3）")),
                new("took-banquets-or-money", "接收申请人宴请或钱物的", Sources.Guide.At("三、1（4）")),
            ],
            FaceToFace = new(["分别单独进行", "接待人员做好笔录"], Sources.Guide.At("三、3（1）", FaceToFace))
            {
                RecordName = "笔录",
            },
            ByTelephone = new(["细心接听", "询问清楚", "如实记录"], Sources.Guide.At("三、3（2）", ByTelephone)),
            Clocks = new(
                Calendar(3),
                Calendar(15),
                Calendar(30),
                Sources.Guide.Inferred(
                    "三、4",
                    "日按自然日计算，收到当日不计，末日是休息日的顺延到下一个工作日；3日、延长15日、30日分别计时，以先到期的为准",
                    Limits
                )
            ),
            OfficeCode = Guide.UnionOffice,
        };

    private static DayCount Calendar(int days) => new(days, DayCounting.CalendarDays);
}
