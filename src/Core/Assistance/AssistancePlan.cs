using Platform.Storage;

namespace Platform.Assistance;

/// <summary>
/// 帮扶计划 of one household, agreed with the worker. It may be changed until the worker has signed it; what changes
/// after that is a new plan. Whoever sees the archive sees its plans.
/// </summary>
public sealed class AssistancePlan : IVersioned
{
    public Guid Id { get; init; }

    public required Guid ArchiveId { get; init; }

    /// <summary>The archive while the plan is open to change, else null; unique, so that two officers draw up one plan.</summary>
    public Guid? OpenForArchiveId { get; private set; }

    /// <summary>帮扶单位.</summary>
    public string AssistingUnit { get; private set; } = "";

    /// <summary>帮扶责任人.</summary>
    public string OfficerName { get; private set; } = "";

    public string OfficerTitle { get; private set; } = "";

    /// <summary>An office's: it stands on the card the worker keeps.</summary>
    public string OfficerTelephone { get; private set; } = "";

    /// <summary>帮扶需求.</summary>
    public string Needs { get; private set; } = "";

    /// <summary>帮扶目标.</summary>
    public string Goal { get; private set; } = "";

    public List<AssistanceMeasure> Measures { get; } = [];

    public required string DrawnUpByName { get; init; }

    public required string DrawnUpByBody { get; init; }

    public required DateTimeOffset DrawnUpAt { get; init; }

    /// <summary>签字确认; null while the worker has not signed.</summary>
    public DateOnly? SignedOn { get; private set; }

    /// <summary>The signed sheet, scanned.</summary>
    public Guid? SignedFileId { get; private set; }

    public int Version { get; set; }

    public bool IsSigned => SignedOn is not null;

    internal void Write(PlanRequest request)
    {
        OpenForArchiveId = ArchiveId;
        AssistingUnit = request.AssistingUnit.Trim();
        OfficerName = request.OfficerName.Trim();
        OfficerTitle = request.OfficerTitle.Trim();
        OfficerTelephone = request.OfficerTelephone.Trim();
        Needs = request.Needs.Trim();
        Goal = request.Goal.Trim();
    }

    internal void Sign(DateOnly on, Guid fileId)
    {
        SignedOn = on;
        SignedFileId = fileId;
        OpenForArchiveId = null;
    }
}
