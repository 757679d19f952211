using Platform.Approvals;
using Platform.Assistance;
using Platform.Materials;
using Platform.Organizations;
using Platform.Regions;
using Platform.Visits;

namespace Platform.Cases;

/// <summary>The rows of one case, as read.</summary>
public sealed record CaseContents
{
    public required Case Case { get; init; }

    public required ServiceItem Item { get; init; }

    public required Body Unit { get; init; }

    public required Answers Answers { get; init; }

    public required DateOnly Today { get; init; }

    /// <summary>Codes of what the region's lead has switched on: as at hand-in, for a draft as today.</summary>
    public required IReadOnlySet<string> SwitchedOn { get; init; }

    /// <summary>Oldest first.</summary>
    public required IReadOnlyList<Decision> Decisions { get; init; }

    public required IReadOnlyList<Submission> Submissions { get; init; }

    /// <summary>Who signed what; taken back ones too.</summary>
    public required IReadOnlyList<SigningEntry> Signings { get; init; }

    /// <summary>What cases that were entered into the register before have of the same archive.</summary>
    public required IReadOnlyList<GivenMaterial> Given { get; init; }

    /// <summary>Newest first.</summary>
    public required IReadOnlyList<CorrectionNotice> Corrections { get; init; }

    /// <summary>Newest first.</summary>
    public required IReadOnlyList<Posting> Postings { get; init; }

    /// <summary>Newest first.</summary>
    public required IReadOnlyList<Minutes> Minutes { get; init; }

    /// <summary>Newest first; replaced ones too.</summary>
    public required IReadOnlyList<Visit> Visits { get; init; }

    /// <summary>Visits the body in hand began to write down and has not recorded.</summary>
    public IReadOnlyList<VisitBegun> VisitsBegun { get; init; } = [];

    /// <summary>Newest first; of each register the newest counts.</summary>
    public required IReadOnlyList<RegisterComparison> Comparisons { get; init; }

    /// <summary>Newest first.</summary>
    public required IReadOnlyList<CallRecord> Calls { get; init; }

    /// <summary>That the applicant was told of a denial or a refusal; null while nobody did, and where the document does not ask for it.</summary>
    public FeedbackRecord? Feedback { get; init; }

    /// <summary>
    /// Names of those of the household who are in another live archive. Looked for from hand-in until the household is on
    /// the register itself.
    /// </summary>
    public required IReadOnlyList<string> RegisteredElsewhere { get; init; }

    public RefusalNotice? Refusal { get; init; }

    /// <summary>Of the household's archive; null while none is open.</summary>
    public AssistanceRecord? Assistance { get; init; }

    /// <summary>Earlier states of the form, newest first.</summary>
    public required IReadOnlyList<FormRevision> Revisions { get; init; }

    /// <summary>From one edition of the item to another, newest first.</summary>
    public required IReadOnlyList<CaseMove> Moves { get; init; }
}
