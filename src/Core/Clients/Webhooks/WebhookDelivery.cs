namespace Platform.Clients;

/// <summary>
/// One message to one subscriber. It is written with the change it tells of, in one transaction: there is no change
/// without its message and no message without its change.
/// </summary>
public sealed class WebhookDelivery
{
    public const int LongestAnswer = 300;

    public required Guid Id { get; init; }

    public required Guid SubscriptionId { get; init; }

    public required Guid CaseId { get; init; }

    public required StatusEvent Event { get; init; }

    /// <summary>The JSON as it is sent; no personal data.</summary>
    public required string Body { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it is tried next; null when it arrived or was given up.</summary>
    public DateTimeOffset? NextAt { get; set; }

    /// <summary>While a Host is sending it.</summary>
    public DateTimeOffset? ClaimedUntil { get; set; }

    public int Attempts { get; set; }

    public DateTimeOffset? LastAt { get; set; }

    /// <summary>The HTTP status of the last answer; null where there was none.</summary>
    public int? LastStatus { get; set; }

    /// <summary>The beginning of the last answer, or why there was none.</summary>
    public string? LastAnswer { get; set; }

    public DateTimeOffset? DeliveredAt { get; set; }

    public DateTimeOffset? GivenUpAt { get; set; }
}
