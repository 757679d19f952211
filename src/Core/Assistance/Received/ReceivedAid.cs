using Platform.Regions;

namespace Platform.Assistance;

/// <summary>What a household received of one kind in a period.</summary>
/// <param name="Amount">Yuan, reversals taken off.</param>
/// <param name="Lines">Entries that stand, goods among them.</param>
/// <param name="Rule">Whether it counts as income; null where no document says.</param>
public sealed record ReceivedAid(AidKind Kind, decimal Amount, int Lines, IncomeRule? Rule)
{
    public string RuleInWords => Rule?.InWords ?? "文件未规定，由经办人认定";
}
