using Platform.Regions;

namespace Platform.Grievances;

/// <summary>A complaint as somebody who knows of it sees it.</summary>
public sealed class ComplaintSheet
{
    public required Complaint Complaint { get; init; }

    public required ComplaintRights Rights { get; init; }

    public required DateOnly Today { get; init; }

    /// <summary>Null for whoever only watches.</summary>
    public required ComplaintContents? Contents { get; init; }

    /// <summary>The case it is about, where the reader may see that; null otherwise.</summary>
    public required Guid? CaseId { get; init; }

    /// <summary>Null where no document gives limits.</summary>
    public required ComplaintLimits? Limits { get; init; }

    public required IReadOnlyList<ComplaintLine> Lines { get; init; }

    /// <summary>Who neither handles nor sees it, by name; only for who names the handler.</summary>
    public required IReadOnlyList<ComplaintExcluded> Excluded { get; init; }

    /// <summary>Who may be named to handle it.</summary>
    public required IReadOnlyList<ComplaintOfficer> Candidates { get; init; }

    /// <summary>No lead is left at the union it lies with: only one above can see to it.</summary>
    public required bool NeedsTakingUp { get; init; }

    /// <summary>The region's rules as they are now; null where it has none.</summary>
    public required ComplaintRules? Rules { get; init; }
}
