namespace Platform.Clients;

/// <summary>Where a client is told of status changes, and of which.</summary>
public sealed class WebhookSubscription
{
    public const int LongestUrl = 300;

    public required Guid Id { get; init; }

    public required Guid ClientId { get; init; }

    public required string Url { get; init; }

    /// <summary>Signs the messages; sealed, because it is needed in full each time.</summary>
    public required string SealedSecret { get; init; }

    public required IReadOnlyList<StatusEvent> Events { get; init; }

    /// <summary>Every case of the client's area; else those it opened.</summary>
    public required bool IsOfArea { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required string CreatedByName { get; init; }

    public DateTimeOffset? EndedAt { get; set; }
}
