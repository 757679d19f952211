namespace Platform.Regions;

/// <summary>One line of the assistance ledger (帮扶台账).</summary>
/// <param name="Amount">Yuan; null for help that is no money.</param>
public sealed record PrintedAid(
    DateOnly On,
    string Kind,
    string Item,
    decimal? Amount,
    string FundedFrom,
    string PaidBy,
    string HandledBy,
    string ReceivedBy,
    string Remark
);
