namespace Platform.Employment;

/// <summary>What was done with an opening, a training or a person.</summary>
public enum EmploymentAct
{
    Reported,
    Changed,
    SentBack,
    Published,
    NotedOnPlatform,
    Filled,
    Withdrawn,
    Planned,
    Enrolled,
    TakenOff,
    AttendanceRecorded,
    Finished,
    Cancelled,
    TakenUp,
    Recommended,
    Interviewed,
    Placed,
    Supported,
    FollowedUp,
    Left,
}
