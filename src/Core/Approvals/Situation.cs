using Platform.Regions;
using Platform.Visits;

namespace Platform.Approvals;

/// <summary>What the checks of a stage look at. The conductor gathers it; the engine knows no case.</summary>
public sealed record Situation
{
    public required Stage Stage { get; init; }

    public required DateOnly Today { get; init; }

    public required IReadOnlyList<FieldFault> FormFaults { get; init; }

    /// <summary>The forms the stage or one of its ways fills, each with what is wrong or missing on it.</summary>
    public IReadOnlyList<(Form Form, List<FieldFault> Faults)> FormsHere { get; init; } = [];

    /// <summary>Who may apply, as far as this applicant may not; in the document's order.</summary>
    public IReadOnlyList<Precondition> UnmetPreconditions { get; init; } = [];

    /// <summary>Names of those of the household who are in another live archive; empty once the household is registered.</summary>
    public IReadOnlyList<string> RegisteredElsewhere { get; init; } = [];

    /// <summary>Sentences on required materials that are missing or not in order, by code.</summary>
    public required IReadOnlyDictionary<string, string> MaterialGaps { get; init; }

    /// <summary>Sentences on materials nobody has handed in, by code.</summary>
    public required IReadOnlyDictionary<string, string> MissingMaterials { get; init; }

    /// <summary>Postings of this run, newest first.</summary>
    public required IReadOnlyList<Posting> Postings { get; init; }

    /// <summary>Minutes of this run, newest first.</summary>
    public required IReadOnlyList<Minutes> Minutes { get; init; }

    /// <summary>Visits of this run, newest first; replaced ones too.</summary>
    public required IReadOnlyList<Visit> Visits { get; init; }

    /// <summary>Comparisons with registers in this run; of each register the newest counts.</summary>
    public IReadOnlyList<RegisterComparison> Comparisons { get; init; } = [];

    /// <summary>Null while no archive is open to assist by.</summary>
    public PlanState? Plan { get; init; }

    /// <summary>The stage that follows, when no body is registered that could act there.</summary>
    public Stage? NextWithoutBody { get; init; }

    /// <summary>A prescribed call that was not made yet; null when none is due.</summary>
    public CallScript? CallDue { get; init; }
}
