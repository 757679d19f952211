using FsCheck;
using FsCheck.Fluent;
using Platform.Calendar;
using Platform.Grievances;
using Platform.Regions;
using Platform.Testing;

namespace Platform.Core.Tests.Grievances.Complaints;

/// <summary>What holds of the three limits for every day of receipt and every document's figures.</summary>
public sealed class ComplaintLimitsLaws
{
    private static readonly WorkingCalendar Calendar = new(HolidayArrangements.BuiltIn);

    private static readonly Gen<DayCounting> Countings = Gen.Elements(
        DayCounting.CalendarDays,
        DayCounting.WorkingDays
    );

    private static readonly Gen<DateOnly> Days = Gen.Choose(
            new DateOnly(2017, 1, 1).DayNumber,
            new DateOnly(2027, 6, 30).DayNumber
        )
        .Select(DateOnly.FromDayNumber);

    private static readonly Arbitrary<Example> Examples = (
        from received in Days
        from counting in Countings
        from outerCounting in Countings
        from first in Gen.Choose(1, 10)
        from more in Gen.Choose(1, 30)
        from beyond in Gen.Choose(0, 40)
        from important in Gen.Elements(true, false)
        from answered in Gen.Choose(0, 30)
        from approved in Gen.Elements(true, false)
        select new Example(
            new(
                new(first, counting),
                new(more, counting),
                new(first + beyond, outerCounting),
                SampleRegion.Guide.At("投诉")
            ),
            received,
            important ? ComplaintClass.Important : ComplaintClass.Ordinary,
            new(received, received.AddDays(answered), approved)
        )
    ).ToArbitrary();

    [Fact]
    public void No_limit_ends_after_the_outer_one() =>
        Holds((_, limits) => limits.All.All(limit => limit.LastDay <= limits.Outer!.LastDay));

    [Fact]
    public void Every_limit_ends_on_a_day_that_is_worked() =>
        Holds((_, limits) => limits.All.All(limit => Calendar.On(limit.LastDay).IsWorked));

    [Fact]
    public void There_is_always_one_to_act_on_and_it_is_the_earliest_that_runs() =>
        Holds(
            (_, limits) =>
                limits.Acting is { } acting
                && limits.All.All(limit =>
                    limit.State is not ComplaintLimitState.Open || acting.LastDay <= limit.LastDay
                )
        );

    [Fact]
    public void More_time_is_for_important_complaints_approved_within_the_first_limit_and_for_nobody_else() =>
        Holds(
            (example, limits) =>
                (limits.Extended is { State: ComplaintLimitState.Open })
                == (
                    example.Class is ComplaintClass.Important
                    && example.Extension.IsApproved
                    && example.Extension.DecidedOn <= limits.Feedback.LastDay
                )
        );

    [Fact]
    public void More_time_is_never_less() => Holds((_, limits) => limits.Extended!.LastDay >= limits.Feedback.LastDay);

    [Fact]
    public void The_first_limit_and_its_extension_are_one_count() =>
        Holds(
            (example, limits) =>
                limits.Extended!.LastDay == limits.Outer!.LastDay
                || limits.Feedback.LastDay == limits.Outer.LastDay
                || limits.Extended.LastDay == InOneCount(example)
        );

    private static DateOnly InOneCount(Example example)
    {
        var (first, more) = (example.Clocks.Feedback, example.Clocks.Extension!.Value);
        var days = first.Count + more.Count;
        return first.Counting is DayCounting.WorkingDays
            ? Calendar.Add(example.Received, days).LastDay
            : Calendar.OnOrAfter(example.Received.AddDays(days));
    }

    private static void Holds(Func<Example, ComplaintLimits, bool> law) =>
        Prop.ForAll(Examples, example => law(example, example.Limits)).QuickCheckThrowOnFailure();

    private sealed record Example(
        ComplaintClocks Clocks,
        DateOnly Received,
        ComplaintClass Class,
        ComplaintExtension Extension
    )
    {
        public ComplaintLimits Limits => ComplaintLimits.Of(Clocks, Received, Class, Extension, told: null, Calendar);
    }
}
