using Platform.Regions;

namespace Platform.Assistance;

/// <summary>
/// A budget line of a union: money of one source in one year, for one kind of aid or for any. Its sums follow its entries
/// and are changed in the database itself, which lets nobody spend what is not there; see <see cref="FundMoney"/>.
/// </summary>
public sealed class Fund
{
    public required Guid Id { get; init; }

    public required int BodyId { get; init; }

    public required string BodyName { get; init; }

    public required int Year { get; init; }

    /// <summary>资金来源, e.g. 中央财政专项帮扶资金.</summary>
    public required string Source { get; init; }

    /// <summary>The name of the kind it is for; empty for any. Not null, so that one line of a use is one on every database.</summary>
    public string Use { get; init; } = "";

    /// <summary>Yuan, by documents.</summary>
    public decimal Allotted { get; init; }

    /// <summary>Yuan approved and not paid yet.</summary>
    public decimal Reserved { get; init; }

    /// <summary>Yuan paid and not come back.</summary>
    public decimal Paid { get; init; }

    public required string OpenedByName { get; init; }

    public required DateTimeOffset OpenedAt { get; init; }

    public AidKind? Kind => Use.Length == 0 ? null : Enum.Parse<AidKind>(Use);

    /// <summary>Yuan that may still be approved.</summary>
    public decimal Left => Allotted - Reserved - Paid;

    public string InWords => $"{Year} 年 {Source}（{Kind?.InWords ?? "不限用途"}）";

    public bool IsFor(AidKind kind) => Kind is null || Kind == kind;
}
