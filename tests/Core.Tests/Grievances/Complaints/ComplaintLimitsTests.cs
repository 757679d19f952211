using System.Globalization;
using Platform.Calendar;
using Platform.Grievances;
using Platform.Regions;
using Platform.Testing;

namespace Platform.Core.Tests.Grievances.Complaints;

/// <summary>
/// 投诉的三个期限，逐项对照。收到日、延长情况，应得的反馈期限、延长期限（“-”为不计）、最长期限，和现在按哪一个办。
/// 2025年国庆放假10月1日至8日，10月11日（周六）上班；2026年春节放假2月15日至23日，2月14日、28日（周六）上班。
/// </summary>
public sealed class ComplaintLimitsTests
{
    private static readonly WorkingCalendar Calendar = new(HolidayArrangements.BuiltIn);

    private static readonly ComplaintClocks CalendarDays = new(
        new(3, DayCounting.CalendarDays),
        new(15, DayCounting.CalendarDays),
        new(30, DayCounting.CalendarDays),
        SampleRegion.Guide.At("投诉")
    );

    private static readonly ComplaintClocks WorkingDays = new(
        new(3, DayCounting.WorkingDays),
        new(15, DayCounting.WorkingDays),
        new(30, DayCounting.WorkingDays),
        SampleRegion.Guide.At("投诉")
    );

    private static readonly ComplaintClocks Mixed = WorkingDays with { Outer = new(20, DayCounting.CalendarDays) };

    [Theory]
    // 平常的日子：周一收到
    [InlineData("2026-03-02", "一般", "没有申请", "2026-03-05", "-", "2026-04-01", "反馈期限")]
    [InlineData("2026-03-02", "未定", "没有申请", "2026-03-05", "-", "2026-04-01", "反馈期限")]
    [InlineData("2026-03-02", "重要", "没有申请", "2026-03-05", "-", "2026-04-01", "反馈期限")]
    [InlineData("2026-03-02", "重要", "待批准", "2026-03-05", "-", "2026-04-01", "反馈期限")]
    [InlineData("2026-03-02", "重要", "2026-03-04 批准", "2026-03-05", "2026-03-20", "2026-04-01", "延长期限")]
    [InlineData("2026-03-02", "重要", "2026-03-05 批准", "2026-03-05", "2026-03-20", "2026-04-01", "延长期限")]
    [InlineData("2026-03-02", "重要", "2026-03-06 批准", "2026-03-05", "-", "2026-04-01", "反馈期限")]
    [InlineData("2026-03-02", "重要", "2026-03-04 不批准", "2026-03-05", "-", "2026-04-01", "反馈期限")]
    [InlineData("2026-03-02", "一般", "2026-03-04 批准", "2026-03-05", "-", "2026-04-01", "反馈期限")]
    [InlineData("2026-03-02", "一般", "待批准", "2026-03-05", "-", "2026-04-01", "反馈期限")]
    // 末日是周末，顺延到周一；延长从顺延前算起，末日只顺延一次
    [InlineData("2026-03-11", "一般", "没有申请", "2026-03-16", "-", "2026-04-10", "反馈期限")]
    [InlineData("2026-03-11", "重要", "2026-03-16 批准", "2026-03-16", "2026-03-30", "2026-04-10", "延长期限")]
    [InlineData("2026-03-11", "重要", "2026-03-17 批准", "2026-03-16", "-", "2026-04-10", "反馈期限")]
    // 末日是调休上班的周六、周日：不顺延
    [InlineData("2026-02-11", "一般", "没有申请", "2026-02-14", "-", "2026-03-13", "反馈期限")]
    [InlineData("2025-10-08", "一般", "没有申请", "2025-10-11", "-", "2025-11-07", "反馈期限")]
    // 国庆长假
    [InlineData("2025-09-28", "一般", "没有申请", "2025-10-09", "-", "2025-10-28", "反馈期限")]
    [InlineData("2025-09-28", "重要", "2025-10-09 批准", "2025-10-09", "2025-10-16", "2025-10-28", "延长期限")]
    [InlineData("2025-09-15", "重要", "2025-09-18 批准", "2025-09-18", "2025-10-09", "2025-10-15", "延长期限")]
    [InlineData("2025-09-05", "一般", "没有申请", "2025-09-08", "-", "2025-10-09", "反馈期限")]
    // 春节
    [InlineData("2026-02-13", "一般", "没有申请", "2026-02-24", "-", "2026-03-16", "反馈期限")]
    [InlineData("2026-02-13", "重要", "2026-02-24 批准", "2026-02-24", "2026-03-03", "2026-03-16", "延长期限")]
    [InlineData("2026-02-02", "重要", "2026-02-05 批准", "2026-02-05", "2026-02-24", "2026-03-04", "延长期限")]
    // 放假期间收到
    [InlineData("2025-10-01", "重要", "2025-10-09 批准", "2025-10-09", "2025-10-20", "2025-10-31", "延长期限")]
    public void In_calendar_days(
        string received,
        string @class,
        string extension,
        string feedback,
        string extended,
        string outer,
        string acting
    ) => Check(CalendarDays, received, @class, extension, feedback, extended, outer, acting);

    [Theory]
    [InlineData("2026-03-02", "一般", "没有申请", "2026-03-05", "-", "2026-04-14", "反馈期限")]
    [InlineData("2026-03-02", "重要", "2026-03-05 批准", "2026-03-05", "2026-03-26", "2026-04-14", "延长期限")]
    [InlineData("2026-03-02", "重要", "2026-03-06 批准", "2026-03-05", "-", "2026-04-14", "反馈期限")]
    [InlineData("2026-03-02", "重要", "2026-03-05 不批准", "2026-03-05", "-", "2026-04-14", "反馈期限")]
    [InlineData("2026-03-11", "一般", "没有申请", "2026-03-16", "-", "2026-04-23", "反馈期限")]
    // 调休上班的周六计入
    [InlineData("2026-02-11", "一般", "没有申请", "2026-02-14", "-", "2026-03-31", "反馈期限")]
    // 国庆、春节不计入
    [InlineData("2025-09-28", "一般", "没有申请", "2025-10-09", "-", "2025-11-14", "反馈期限")]
    [InlineData("2025-09-28", "重要", "2025-10-09 批准", "2025-10-09", "2025-10-29", "2025-11-14", "延长期限")]
    [InlineData("2026-02-13", "一般", "没有申请", "2026-02-25", "-", "2026-04-02", "反馈期限")]
    public void In_working_days(
        string received,
        string @class,
        string extension,
        string feedback,
        string extended,
        string outer,
        string acting
    ) => Check(WorkingDays, received, @class, extension, feedback, extended, outer, acting);

    [Theory]
    [InlineData("2026-03-02", "重要", "2026-03-05 批准", "2026-03-05", "2026-03-23", "2026-03-23", "延长期限")]
    [InlineData("2025-09-28", "重要", "2025-10-09 批准", "2025-10-09", "2025-10-20", "2025-10-20", "延长期限")]
    public void More_time_never_passes_the_outer_limit(
        string received,
        string @class,
        string extension,
        string feedback,
        string extended,
        string outer,
        string acting
    ) => Check(Mixed, received, @class, extension, feedback, extended, outer, acting);

    [Theory]
    // 末日12月25日（周五）：已知
    [InlineData("2026-11-25", false)]
    // 末日12月26日（周六）要顺延到28日，而年底几天上不上班要看下一年的放假通知
    [InlineData("2026-11-26", true)]
    [InlineData("2026-12-02", true)]
    [InlineData("2026-12-31", true)]
    public void A_limit_that_ends_in_a_year_without_an_arrangement_is_provisional(string received, bool isProvisional)
    {
        var limits = Of(CalendarDays, Day(received), null, null);
        Assert.Equal(isProvisional, limits.Outer!.IsProvisional);
        Assert.Equal(isProvisional, limits.IsProvisional);
    }

    [Theory]
    [InlineData("没有申请", "2026-03-05", "按时反馈", "不适用", "按时反馈")]
    [InlineData("没有申请", "2026-03-06", "逾期反馈", "不适用", "按时反馈")]
    [InlineData("没有申请", "2026-04-02", "逾期反馈", "不适用", "逾期反馈")]
    [InlineData("2026-03-05 批准", "2026-03-20", "已延长", "按时反馈", "按时反馈")]
    [InlineData("2026-03-05 批准", "2026-03-23", "已延长", "逾期反馈", "按时反馈")]
    [InlineData("2026-03-06 批准", "2026-03-20", "逾期反馈", "不适用", "按时反馈")]
    public void Once_the_outcome_was_told_every_limit_was_kept_or_not(
        string extension,
        string told,
        string feedback,
        string extended,
        string outer
    )
    {
        var limits = ComplaintLimits.Of(
            CalendarDays,
            Day("2026-03-02"),
            ComplaintClass.Important,
            Extension(extension),
            Day(told),
            Calendar
        );
        Assert.Equal([feedback, extended, outer], limits.All.Select(limit => limit.State.InWords));
        Assert.Null(limits.Acting);
    }

    [Theory]
    [InlineData("一般", "待批准", "只有重要投诉可以延长")]
    [InlineData("重要", "没有申请", "没有申请延长")]
    [InlineData("重要", "待批准", "已申请延长，须在2026年3月5日前（含当日）批准")]
    [InlineData("重要", "2026-03-04 不批准", "延长未获批准")]
    [InlineData("重要", "2026-03-06 批准", "批准时反馈期限已过，延长无效")]
    [InlineData("重要", "2026-03-04 批准", "3 日延长 15 日，自收到次日起共 18 日（自然日）")]
    public void The_longer_limit_says_why_it_runs_or_not(string @class, string extension, string why) =>
        Assert.Equal(why, Of(CalendarDays, Day("2026-03-02"), Class(@class), Extension(extension)).Extended?.Why);

    [Theory]
    // 文件只写了反馈期限：不延长，也没有最长期限
    [InlineData(false, false, "反馈期限 2026-03-05")]
    [InlineData(true, false, "反馈期限 2026-03-05；延长期限 2026-03-20")]
    [InlineData(false, true, "反馈期限 2026-03-05；最长期限 2026-04-01")]
    public void What_the_document_does_not_limit_is_not_counted(bool mayBeExtended, bool mustEnd, string counted)
    {
        var clocks = CalendarDays with
        {
            Extension = mayBeExtended ? CalendarDays.Extension : null,
            Outer = mustEnd ? CalendarDays.Outer : null,
        };

        var limits = Of(clocks, Day("2026-03-02"), ComplaintClass.Important, Extension("2026-03-04 批准"));

        Assert.Equal(
            counted,
            string.Join("；", limits.All.Select(limit => $"{limit.Kind.InWords} {limit.LastDay:yyyy-MM-dd}"))
        );
        Assert.Equal(mayBeExtended, limits.MayBeExtendedOn(Day("2026-03-04")));
        Assert.Equal(mayBeExtended ? ComplaintLimitKind.Extended : ComplaintLimitKind.Feedback, limits.Acting?.Kind);
    }

    [Fact]
    public void What_the_document_does_not_limit_is_said_to_be_unset()
    {
        var clocks = CalendarDays with { Extension = null, Outer = null };

        Assert.Equal(
            [
                "反馈期限：自收到次日起 3 日（自然日）内反馈办理结果",
                "延长期限：文件未规定，不延长",
                "最长期限：文件未规定",
            ],
            clocks.InWords
        );
        Assert.Equal(clocks, RegionJson.Read<ComplaintClocks>(RegionJson.Write(clocks)));
    }

    [Fact]
    public void A_document_without_any_limit_says_so_once() =>
        Assert.Equal("办理期限：文件未规定", (SampleComplaints.Rules with { Clocks = null }).InWords.Last());

    [Fact]
    public void A_day_off_at_the_end_is_told()
    {
        var limits = Of(CalendarDays, Day("2025-09-28"), null, null);
        Assert.Equal("自收到次日起 3 日（自然日）；2025年10月1日是休息日，顺延到2025年10月9日", limits.Feedback.Why);
    }

    private static void Check(
        ComplaintClocks clocks,
        string received,
        string @class,
        string extension,
        string feedback,
        string extended,
        string outer,
        string acting
    )
    {
        var limits = Of(clocks, Day(received), Class(@class), Extension(extension));
        Assert.Equal(Day(feedback), limits.Feedback.LastDay);
        DateOnly? longer = limits.Extended is { State: ComplaintLimitState.Open } more ? more.LastDay : null;
        Assert.Equal(extended, longer is null ? "-" : $"{longer:yyyy-MM-dd}");
        Assert.Equal(Day(outer), limits.Outer?.LastDay);
        Assert.Equal(acting, limits.Acting?.Kind.InWords);
        Assert.False(limits.IsProvisional);
    }

    private static ComplaintLimits Of(
        ComplaintClocks clocks,
        DateOnly received,
        ComplaintClass? @class,
        ComplaintExtension? extension
    ) => ComplaintLimits.Of(clocks, received, @class, extension, told: null, Calendar);

    private static ComplaintClass? Class(string words) =>
        words switch
        {
            "一般" => ComplaintClass.Ordinary,
            "重要" => ComplaintClass.Important,
            _ => null,
        };

    private static ComplaintExtension? Extension(string words) =>
        words switch
        {
            "没有申请" => null,
            "待批准" => new(default),
            _ => new(default, Day(words.Split(' ')[0]), words.EndsWith(" 批准", StringComparison.Ordinal)),
        };

    private static DateOnly Day(string day) => DateOnly.Parse(day, CultureInfo.InvariantCulture);
}
