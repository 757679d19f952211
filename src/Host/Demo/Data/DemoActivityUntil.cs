namespace Platform.Host.Demo;

/// <summary>How far an activity comes; each implies those before it, a refusal and a cancellation end it.</summary>
internal enum DemoActivityUntil
{
    Planned,
    Submitted,
    Refused,
    Consented,

    /// <summary>Experts, team and unit are found.</summary>
    Arranged,
    Held,
    Cancelled,
}
