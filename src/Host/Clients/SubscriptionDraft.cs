using Platform.Clients;

namespace Platform.Host.Clients;

/// <summary>A subscription being made: of every kind of change, unless some are left out.</summary>
internal sealed class SubscriptionDraft
{
    public string? Url { get; set; }

    public HashSet<StatusEvent> Events { get; } = [.. Enum.GetValues<StatusEvent>()];

    public bool IsOfArea { get; set; }

    public NewSubscription Request => new(Url, [.. Events], IsOfArea);

    public void Toggle(StatusEvent told, bool isChosen) => _ = isChosen ? Events.Add(told) : Events.Remove(told);
}
