namespace Platform.Assistance;

/// <summary>联系卡 handed to the worker. Never changed: a lost card is followed by another.</summary>
public sealed class ContactCard
{
    public Guid Id { get; init; }

    public required Guid ArchiveId { get; init; }

    /// <summary>1 for the household's first card; unique within the archive.</summary>
    public required int Sequence { get; init; }

    /// <summary>The archive's number and the sequence: the documents give cards no numbers of their own.</summary>
    public required string Number { get; init; }

    /// <summary>As the document calls it, e.g. 困难职工解困脱困联系卡.</summary>
    public required string Name { get; init; }

    public required DateOnly IssuedOn { get; init; }

    /// <summary>领取人.</summary>
    public required string ReceivedBy { get; init; }

    /// <summary>Why there is another one; null for the first.</summary>
    public string? Reason { get; init; }

    public required string IssuedByName { get; init; }

    public required string IssuedByBody { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }
}
