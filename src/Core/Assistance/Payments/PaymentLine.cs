using Platform.Storage;

namespace Platform.Assistance;

/// <summary>One payment of a list. Whom it goes to is sealed with it when it is listed and does not change any more.</summary>
public sealed class PaymentLine : Scoped, IVersioned
{
    public required Guid Id { get; init; }

    public required Guid ListId { get; init; }

    /// <summary>From 1; a payment that is taken off leaves its place empty.</summary>
    public required int Position { get; init; }

    public required Guid AidId { get; init; }

    public required Guid ArchiveId { get; init; }

    public required string ArchiveNumber { get; init; }

    public required string HolderName { get; init; }

    public required string UnitName { get; init; }

    /// <summary>项目.</summary>
    public required string Item { get; init; }

    /// <summary>Yuan.</summary>
    public required decimal Amount { get; init; }

    /// <summary>See <see cref="Payee"/>.</summary>
    public required string PayeeSealed { get; init; }

    public PaymentLineStatus Status { get; private set; }

    public DateOnly? PaidOn { get; private set; }

    public string? FailedBecause { get; private set; }

    /// <summary>The ledger line the payment wrote.</summary>
    public Guid? LedgerLineId { get; private set; }

    public DateOnly? RefundedOn { get; private set; }

    public string? RefundedBecause { get; private set; }

    /// <summary>签收人; null while nobody signed.</summary>
    public string? ReceivedBy { get; private set; }

    public DateOnly? ReceivedOn { get; private set; }

    /// <summary>The signed receipt, scanned; null where none was kept.</summary>
    public Guid? ReceiptFileId { get; private set; }

    public int Version { get; set; }

    internal void Pay(DateOnly on, Guid ledgerLineId) =>
        (Status, PaidOn, LedgerLineId) = (PaymentLineStatus.Paid, on, ledgerLineId);

    internal void Fail(string reason) => (Status, FailedBecause) = (PaymentLineStatus.Failed, reason);

    internal void Refund(DateOnly on, string reason) =>
        (Status, RefundedOn, RefundedBecause) = (PaymentLineStatus.Refunded, on, reason);

    internal void Receive(string by, DateOnly on, Guid? fileId) =>
        (ReceivedBy, ReceivedOn, ReceiptFileId) = (by, on, fileId);
}
