using System.Text.Json.Serialization;

namespace Platform.Regions;

/// <summary>办理时限.</summary>
/// <param name="Words">As printed.</param>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(WithinCalendarYear), "within-calendar-year")]
public abstract record TimeLimit(string Words, Citation Source)
{
    /// <summary>The last day for a case handed in on that day.</summary>
    public abstract DateOnly DueOn(DateOnly submitted);
}
