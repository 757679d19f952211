namespace Platform.Assistance;

/// <summary>What moved.</summary>
public enum FundEntryKind
{
    /// <summary>下达 or 调减, by a document.</summary>
    Allotted,

    /// <summary>An aid was approved: the money waits for it.</summary>
    Reserved,

    /// <summary>It was not paid after all.</summary>
    Released,
    Paid,

    /// <summary>It was paid and came back.</summary>
    Refunded,
}
