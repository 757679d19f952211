using Platform.Assistance;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Host.Assistance;

/// <summary>A household's assistance as the parts of a case's or an archive's page see it.</summary>
/// <param name="Run">Runs an act and shows the page as it is afterwards; a rule that is not met comes back to be shown.</param>
public sealed record AssistanceView(
    Guid ArchiveId,
    string HolderName,
    AssistanceRecord Record,
    Actor Actor,
    DateOnly Today,
    Func<Func<Task>, Task<RuleException?>> Run
)
{
    /// <summary>The stage that plans; null where the region's document knows none.</summary>
    public AssistancePlanning? Stage { get; init; }

    /// <summary>The plan looked at; null while none was drawn up for it.</summary>
    public AssistancePlan? Plan { get; init; }

    public bool MayAct { get; init; }

    /// <summary>The plan that may still be changed.</summary>
    public AssistancePlan? OpenPlan => Record.Plans.FirstOrDefault(plan => !plan.IsSigned);

    /// <summary>As the document calls it.</summary>
    public string CardName => Stage?.ContactCard ?? "帮扶联系卡";

    /// <summary>As the document calls it.</summary>
    public string LedgerName => Stage?.Ledger ?? "帮扶台账";
}
