using Platform.Regions;

namespace Platform.Assistance;

/// <summary>An entry as typed.</summary>
/// <param name="Amount">Yuan; null for help that is no money.</param>
/// <param name="Goods">What was given that is no money; empty where there was none.</param>
public sealed record AidRequest(
    DateOnly On,
    AidKind Kind,
    string Item,
    decimal? Amount,
    string Goods,
    string FundedFrom,
    string PaidBy,
    string HandledBy,
    string ReceivedBy,
    string Remark
);
