using FsCheck;
using FsCheck.Fluent;
using Platform.Calendar;

namespace Platform.Core.Tests.Calendar;

/// <summary>What holds for every day and every length of term.</summary>
public sealed class WorkingCalendarLaws
{
    private static readonly WorkingCalendar Calendar = new(HolidayArrangements.BuiltIn);

    private static readonly Arbitrary<DateOnly> Days = Gen.Choose(
            new DateOnly(2017, 1, 1).DayNumber,
            new DateOnly(2027, 12, 31).DayNumber
        )
        .Select(DateOnly.FromDayNumber)
        .ToArbitrary();

    private static readonly Arbitrary<int> Lengths = Gen.Choose(1, 60).ToArbitrary();

    [Fact]
    public void A_longer_term_ends_later()
    {
        Holds((day, length) => Calendar.Add(day, length).LastDay < Calendar.Add(day, length + 1).LastDay);
    }

    [Fact]
    public void A_later_start_never_ends_earlier()
    {
        Holds((day, length) => Calendar.Add(day, length).LastDay <= Calendar.Add(day.AddDays(1), length).LastDay);
    }

    [Fact]
    public void A_term_has_as_many_days_as_lie_between_its_ends()
    {
        Holds(
            (day, length) =>
            {
                var term = Calendar.Add(day, length);
                return term.Days.SequenceEqual(Calendar.Between(day, term.LastDay).Days)
                    && term.WorkingDays == length
                    && term.Days[^1].Date == term.LastDay;
            }
        );
    }

    [Fact]
    public void The_latest_posting_day_is_in_time_and_the_next_working_day_is_not()
    {
        Holds(
            (deadline, length) =>
            {
                var posting = Calendar.Back(deadline, length).Date;
                return Calendar.Add(posting, length).NextStepFrom <= deadline
                    && Calendar.Add(Calendar.NextWorkingDay(posting), length).NextStepFrom > deadline;
            }
        );
    }

    private static void Holds(Func<DateOnly, int, bool> law)
    {
        Prop.ForAll(Days, Lengths, law).QuickCheckThrowOnFailure();
    }
}
