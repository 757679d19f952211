namespace Platform.Approvals;

/// <summary>异议 raised while a notice hangs. Who raised it is not kept here: an objection may be anonymous.</summary>
public sealed class Objection
{
    public Guid Id { get; init; }

    public required Guid PostingId { get; init; }

    public required DateOnly ReceivedOn { get; init; }

    public required string Words { get; init; }

    public required string ReceivedByName { get; init; }

    /// <summary>Null while nobody has looked into it.</summary>
    public bool? Upheld { get; private set; }

    public DateOnly? SettledOn { get; private set; }

    public string? SettledByName { get; private set; }

    public string? Finding { get; private set; }

    internal void Settle(Settlement settlement)
    {
        Upheld = settlement.Upheld;
        SettledOn = settlement.On;
        SettledByName = settlement.ByName;
        Finding = settlement.Finding;
    }
}
