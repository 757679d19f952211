namespace Platform.Regions;

/// <summary>Where a day goes that turns out to be a holiday.</summary>
public enum HolidayShift
{
    /// <summary>To the working day before.</summary>
    Before,

    /// <summary>To the next working day.</summary>
    After,
}
