namespace Platform.Regions;

/// <summary>What kind of day a limit counts.</summary>
public enum DayCounting
{
    /// <summary>自然日.</summary>
    CalendarDays,

    /// <summary>工作日.</summary>
    WorkingDays,
}
