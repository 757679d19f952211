using System.Text.Json.Serialization;

namespace Platform.Regions;

/// <summary>办理时限.</summary>
/// <param name="Words">As printed.</param>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(WithinCalendarYear), "within-calendar-year")]
[JsonDerivedType(typeof(WithinDays), "within-days")]
public abstract record TimeLimit(string Words, Citation Source)
{
    /// <summary>The last day for a case handed in on that day.</summary>
    /// <param name="workingDays">The last of so many working days after a day; this description knows no calendar.</param>
    public abstract DateOnly DueOn(DateOnly submitted, Func<DateOnly, int, DateOnly> workingDays);
}
