using Platform.Regions;
using Platform.Storage;

namespace Platform.Assistance;

/// <summary>
/// One entry of a ledger. Never changed: what was wrong is reversed by another line, and entered anew. It stays with the
/// unions that gave, also when the household later goes to another unit.
/// </summary>
public sealed class LedgerLine : Scoped
{
    public Guid Id { get; init; }

    public required Guid ArchiveId { get; init; }

    /// <summary>As of the entry.</summary>
    public required string HolderName { get; init; }

    /// <summary>As of the entry.</summary>
    public required string UnitName { get; init; }

    public required DateOnly On { get; init; }

    public required AidKind Kind { get; init; }

    /// <summary>项目, e.g. 春节慰问.</summary>
    public required string Item { get; init; }

    /// <summary>Yuan; negative in a reversal, null for help that is no money.</summary>
    public decimal? Amount { get; init; }

    /// <summary>实物; null where only money was given.</summary>
    public string? Goods { get; init; }

    /// <summary>资金来源.</summary>
    public required string FundedFrom { get; init; }

    /// <summary>发放方式.</summary>
    public required string PaidBy { get; init; }

    /// <summary>经办.</summary>
    public required string HandledBy { get; init; }

    /// <summary>签收.</summary>
    public required string ReceivedBy { get; init; }

    public string Remark { get; init; } = "";

    /// <summary>冲销: the line this one takes back; unique, so that a line is taken back once.</summary>
    public Guid? ReversesId { get; init; }

    /// <summary>The payment that wrote the entry; null where it was entered by hand.</summary>
    public Guid? PaymentLineId { get; init; }

    public required string RecordedByName { get; init; }

    public required string RecordedByBody { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }

    /// <summary>Item and goods as a ledger prints them in one column.</summary>
    public string ItemInWords => Goods is null ? Item : $"{Item}（{Goods}）";
}
