using Platform.Storage;

namespace Platform.Assistance;

/// <summary>发放名单: what a union has its bank pay at once. Frozen once it is sent.</summary>
public sealed class PaymentList : IVersioned
{
    public required Guid Id { get; init; }

    /// <summary>Counted through the year within the union, e.g. 2026-003. The documents give no rule.</summary>
    public required string Number { get; init; }

    public required string Name { get; init; }

    public required int BodyId { get; init; }

    public required string BodyName { get; init; }

    public required string MadeByName { get; init; }

    public required DateTimeOffset MadeAt { get; init; }

    public PaymentListStatus Status { get; private set; }

    public string? SentByName { get; private set; }

    public DateTimeOffset? SentAt { get; private set; }

    public int Version { get; set; }

    internal void Send(string person, DateTimeOffset at) =>
        (Status, SentByName, SentAt) = (PaymentListStatus.Sent, person, at);

    internal void Finish() => Status = PaymentListStatus.Done;
}
