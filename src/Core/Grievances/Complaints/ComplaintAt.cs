using Platform.Organizations;

namespace Platform.Grievances;

/// <summary>When, how and by whom a complaint is taken in.</summary>
internal sealed record ComplaintAt(Guid Id, DateTimeOffset At, ComplaintChannel Channel)
{
    /// <summary>Null online.</summary>
    public Actor? Officer { get; init; }

    /// <summary>Null online.</summary>
    public Reception? Reception { get; init; }
}
