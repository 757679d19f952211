using Platform.Calendar;
using Platform.Regions;

namespace Platform.Grievances;

/// <summary>
/// The limits of one complaint, kept apart, each with how it was counted. What the documents leave open is decided
/// here, and said in the folder's README: more time lengthens the first count (3 days become 18) instead of following its
/// end, so that days off at the end of the first are not given twice; no limit ends after the outer one.
/// </summary>
/// <param name="Extended">Null where the document knows no more time.</param>
/// <param name="Outer">Null where the document sets no end to everything.</param>
public sealed record ComplaintLimits(ComplaintLimit Feedback, ComplaintLimit? Extended, ComplaintLimit? Outer)
{
    public IReadOnlyList<ComplaintLimit> All => [.. new[] { Feedback, Extended, Outer }.OfType<ComplaintLimit>()];

    /// <summary>The one to act on: the earliest that runs; null once the outcome was told.</summary>
    public ComplaintLimit? Acting =>
        All.Where(limit => limit.State is ComplaintLimitState.Open).MinBy(limit => limit.LastDay);

    public bool IsProvisional => All.Any(limit => limit.IsProvisional);

    /// <param name="received">The day of receipt in China; never counted.</param>
    /// <param name="class">Null while nobody has classed it, which counts as ordinary.</param>
    /// <param name="extension">Null where nobody asked for more time.</param>
    /// <param name="told">The day the complainant was told the outcome.</param>
    public static ComplaintLimits Of(
        ComplaintClocks clocks,
        DateOnly received,
        ComplaintClass? @class,
        ComplaintExtension? extension,
        DateOnly? told,
        WorkingCalendar calendar
    )
    {
        var outer = clocks.Outer is { } most ? CountedDays.From(received, most, calendar) : null;
        var feedback = CountedDays.From(received, clocks.Feedback, calendar).AtMost(outer);
        var barrier = Barrier(@class, extension, feedback.LastDay);
        var isGranted = clocks.Extension is not null && barrier is null;
        return new(
            Limit(
                ComplaintLimitKind.Feedback,
                feedback,
                isGranted ? ComplaintLimitState.Replaced : Running(feedback, told),
                isGranted ? "已批准延长，按延长后的期限办理" : ComplaintLimitWords.Counted(clocks.Feedback, feedback)
            ),
            clocks.Extension is { } more ? Lengthened(more) : null,
            outer is null
                ? null
                : Limit(
                    ComplaintLimitKind.Outer,
                    outer,
                    Running(outer, told),
                    ComplaintLimitWords.Counted(clocks.Outer!.Value, outer) + "；任何情况下不得超过"
                )
        );

        ComplaintLimit Lengthened(DayCount more)
        {
            var extended = CountedDays.From(feedback.Nominal, more, calendar);
            var capped = extended.AtMost(outer);
            return Limit(
                ComplaintLimitKind.Extended,
                capped,
                isGranted ? Running(capped, told) : Waiting(@class, extension, told),
                barrier
                    ?? ComplaintLimitWords.Lengthened(clocks.Feedback, more, extended)
                        + (capped.LastDay < extended.LastDay ? $"；不得超过最长期限，止于{capped.LastDay.InWords}" : "")
            );
        }
    }

    /// <summary>Whether more time can still be granted on that day.</summary>
    public bool MayBeExtendedOn(DateOnly day) => Extended is not null && day <= Feedback.LastDay;

    /// <summary>Why the longer limit does not run; null where it does.</summary>
    private static string? Barrier(ComplaintClass? @class, ComplaintExtension? extension, DateOnly feedbackBy) =>
        (@class, extension) switch
        {
            (not ComplaintClass.Important, _) => "只有重要投诉可以延长",
            (_, null) => "没有申请延长",
            (_, { DecidedOn: null }) => $"已申请延长，须在{feedbackBy.InWords}前（含当日）批准",
            (_, { IsApproved: false }) => "延长未获批准",
            (_, { DecidedOn: { } on }) when on > feedbackBy => "批准时反馈期限已过，延长无效",
            _ => null,
        };

    private static ComplaintLimitState Waiting(ComplaintClass? @class, ComplaintExtension? extension, DateOnly? told) =>
        @class is ComplaintClass.Important && extension is { DecidedOn: null } && told is null
            ? ComplaintLimitState.Pending
            : ComplaintLimitState.NotRunning;

    private static ComplaintLimitState Running(CountedDays days, DateOnly? told) =>
        told is not { } on ? ComplaintLimitState.Open
        : on <= days.LastDay ? ComplaintLimitState.Met
        : ComplaintLimitState.Missed;

    private static ComplaintLimit Limit(
        ComplaintLimitKind kind,
        CountedDays days,
        ComplaintLimitState state,
        string why
    ) => new(kind, days.Nominal, days.LastDay, days.IsProvisional, state, why);
}
