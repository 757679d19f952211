namespace Platform.Host.Demo;

/// <summary>How far a complaint came.</summary>
internal enum DemoComplaintUntil
{
    Received,
    Handling,
    Extended,
    Closed,
}
