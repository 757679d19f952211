namespace Platform.Assistance;

/// <summary>帮扶台账 of one household, opened once; its entries are <see cref="LedgerLine"/>s.</summary>
public sealed class Ledger
{
    public required Guid ArchiveId { get; init; }

    /// <summary>As the document calls it, e.g. 困难职工解困脱困帮扶台账.</summary>
    public required string Name { get; init; }

    public required DateOnly OpenedOn { get; init; }

    public required string OpenedByName { get; init; }

    public required string OpenedByBody { get; init; }
}
