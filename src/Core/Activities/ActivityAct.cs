namespace Platform.Activities;

/// <summary>What was done with an activity.</summary>
public enum ActivityAct
{
    Planned,
    Changed,
    Submitted,
    Consented,
    Refused,
    HelperNamed,
    HelperTakenOff,
    Arranged,
    Held,
    FileAttached,
    Cancelled,
}
