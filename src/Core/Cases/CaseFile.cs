using Platform.Approvals;
using Platform.Assistance;
using Platform.Materials;
using Platform.Organizations;
using Platform.Regions;
using Platform.Settings;
using Platform.Visits;

namespace Platform.Cases;

/// <summary>A case with everything that was filed under it, on one day. What pages show and desks decide upon.</summary>
public sealed class CaseFile
{
    private readonly StageChecks _checks;

    internal CaseFile(CaseContents contents, StageChecks checks)
    {
        _checks = checks;
        Contents = contents;
        Facts = FactsOf(contents.Answers);
        Route = new Route(contents.Item.Approval, Facts);
        Stage = contents.Case.Status is CaseStatus.Draft ? Route.First : Route.Find(contents.Case.StageCode);
        Materials = ChecklistReview.Of(contents.Item.Checklist, Facts, CaseDossier.Of(contents, Route));
    }

    public Case Case => Contents.Case;

    /// <summary>The edition the case is pinned to.</summary>
    public ServiceItem Item => Contents.Item;

    public Body Unit => Contents.Unit;

    public Answers Answers => Contents.Answers;

    public DateOnly Today => Contents.Today;

    public CaseContents Contents { get; }

    public IFacts Facts { get; }

    public Route Route { get; }

    /// <summary>Null when the case is closed and its last stage no longer lies on the route.</summary>
    public Stage? Stage { get; }

    public IReadOnlyList<MaterialStatus> Materials { get; }

    /// <summary>
    /// The forms this application needs, in the document's order: those filled with it, and those of stages on its route.
    /// </summary>
    public IReadOnlyList<Form> Forms =>
        [
            .. Item.Forms.Where(form =>
                form.When.Holds(Facts) && (form.FilledAt is null || PlaceOf(form.FilledAt) is not null)
            ),
        ];

    /// <summary>The forms that are filled by now, and those of the stage in hand.</summary>
    public IReadOnlyList<Form> FormsSoFar => [.. Forms.Where(form => IsFilledBy(form, Place))];

    /// <summary>The forms the stage, or a way it leaves open, asks its body to fill.</summary>
    public IReadOnlyList<Form> FormsOf(Stage stage) =>
        [
            .. Forms.Where(form =>
                form.FilledAt is { } code && WaysOf(stage).Prepend(stage).Any(way => way.Code == code)
            ),
        ];

    /// <summary>What is wrong with the forms filled so far; those of the stage in hand are its own matter.</summary>
    public IReadOnlyList<FieldFault> FormFaults =>
        [.. Forms.Where(form => IsFilledBy(form, Place - 1)).SelectMany(form => form.Faults(Answers, Today))];

    public IReadOnlyList<Precondition> UnmetPreconditions => UnmetBy(Answers);

    public CorrectionNotice? OpenCorrection => Contents.Corrections.FirstOrDefault(notice => notice.IsOpen);

    /// <summary>The call still owed for a decision, with its script.</summary>
    public CallScript? CallDue =>
        Route.Find(Case.CallDueStage ?? "") is Acceptance acceptance
            ? Case.CallDueAbout is Outcome.Refused
                ? acceptance.CallOnRefusal
                : acceptance.CallOnAcceptance
            : null;

    /// <summary>How the negative outcome the case ended with reaches the worker; null where it is told as any other.</summary>
    public OutcomeFeedback? FeedbackRule =>
        (Case.Status, Stage) switch
        {
            (CaseStatus.Denied, Determination determination) => determination.OnDenial,
            (CaseStatus.Refused, Acceptance acceptance) => acceptance.OnRefusal,
            _ => null,
        };

    /// <summary>What the stage still waits for; empty when it may pass, or when nothing is in progress.</summary>
    public IReadOnlyList<Outstanding> Outstanding =>
        Stage is null || !(Case.Status is CaseStatus.Draft or CaseStatus.InProgress)
            ? []
            : _checks.Find(
                new Situation
                {
                    Stage = Stage,
                    Today = Today,
                    FormFaults = FormFaults,
                    FormsHere = [.. FormsOf(Stage).Select(form => (form, form.Faults(Answers, Today).ToList()))],
                    UnmetPreconditions = UnmetPreconditions,
                    RegisteredElsewhere = Contents.RegisteredElsewhere,
                    MaterialGaps = Gaps(_ => true),
                    MissingMaterials = Gaps(status =>
                        status.State is MaterialState.Missing or MaterialState.Incomplete or MaterialState.Awaited
                    ),
                    Postings = Contents.Postings,
                    Minutes = Contents.Minutes,
                    Visits = Contents.Visits,
                    Comparisons = Contents.Comparisons,
                    Plan = PlanState,
                    CallDue = CallDue,
                    NextWithoutBody = NextWithoutBody,
                }
            );

    /// <summary>The plan drawn up for this application: one from before it was handed in belongs to an earlier year.</summary>
    public AssistancePlan? Plan =>
        Contents.Assistance?.Plans.FirstOrDefault(plan => plan.DrawnUpAt >= (Case.SubmittedAt ?? Case.CreatedAt));

    private PlanState? PlanState =>
        Contents.Assistance is { } assistance
            ? new PlanState
            {
                IsDrawnUp = Plan is not null,
                NamesUnit = Plan is { AssistingUnit.Length: > 0 },
                NamesOfficer = Plan is { OfficerName.Length: > 0 },
                Measures = Plan?.Measures.Count ?? 0,
                IsSigned = Plan is { IsSigned: true },
                HasCard = assistance.Cards.Count > 0,
                HasLedger = assistance.Ledger is not null,
            }
            : null;

    /// <summary>The stage that follows, where the register of unions names nobody who could act there.</summary>
    private Stage? NextWithoutBody =>
        Stage is not null && Route.After(Stage) is { } next && Unit.BodyOf(next.By) is null ? next : null;

    /// <summary>The outcomes the stage leaves open; who may choose one is another question.</summary>
    public IReadOnlyList<Outcome> Outcomes =>
        Case.Status is not CaseStatus.InProgress || Stage is null
            ? []
            :
            [
                .. Stage is CertificateIssuance ? Array.Empty<Outcome>() : [Outcome.Passed],
                .. Stage is Acceptance { Correction: not null }
                    ? [Outcome.CorrectionRequested]
                    : Array.Empty<Outcome>(),
                .. Route.Before(Stage) is not null && !Case.IsSettled ? [Outcome.SentBack] : Array.Empty<Outcome>(),
                .. IsAboveOriginator && !Case.IsSettled ? [Outcome.SentBackToOriginator] : Array.Empty<Outcome>(),
                .. Stage is Acceptance ? [Outcome.Refused] : Array.Empty<Outcome>(),
                .. Stage is Determination || FoundUnqualified ? [Outcome.Denied] : Array.Empty<Outcome>(),
            ];

    /// <summary>A body above looks at, or decides on, what the union that made the file sent up.</summary>
    private bool IsAboveOriginator =>
        Stage is { Duty: Duty.Deciding } || (Stage is Review && Unit.BodyOf(Stage.By) is { } body && body != Unit.Id);

    /// <summary>将不符合条件的予以剔除: the visit or the appraisal in hand came to a no, and the application need not go on.</summary>
    private bool FoundUnqualified =>
        Ways.Any(way =>
            way switch
            {
                HomeVisit => Contents.Visits.FirstOrDefault(visit => visit.StageCode == way.Code && !visit.IsReplaced)
                    is { Conclusion: VisitConclusion.DoesNotQualify },
                DemocraticAppraisal => Contents.Minutes.FirstOrDefault(minutes => minutes.StageCode == way.Code)
                    is { IsCarried: false },
                _ => false,
            }
        );

    /// <summary>The ways the stage in hand may be gone.</summary>
    public IEnumerable<Stage> Ways => Stage is null ? [] : WaysOf(Stage);

    private static IReadOnlyList<Stage> WaysOf(Stage stage) => stage is OneOf choice ? choice.Ways : [stage];

    /// <summary>Where on the route the case stands: before its first stage as a draft, behind its last when it is over.</summary>
    private int Place =>
        Case.Status is CaseStatus.Draft ? 0
        : Case.Status is CaseStatus.Completed ? Route.Stages.Count
        : PlaceOf(Case.StageCode) ?? 0;

    /// <summary>Null for a stage that is not on the route.</summary>
    private int? PlaceOf(string code)
    {
        var place = Route.Stages.ToList().FindIndex(stage => WaysOf(stage).Prepend(stage).Any(one => one.Code == code));
        return place < 0 ? null : place;
    }

    private bool IsFilledBy(Form form, int place) => form.FilledAt is null || PlaceOf(form.FilledAt) <= place;

    /// <summary>The same case as it would stand under another edition of its item.</summary>
    internal CaseFile Under(ServiceItem item, Answers answers) =>
        new(Contents with { Item = item, Answers = answers }, _checks);

    /// <summary>Who may apply, as far as somebody with these answers may not.</summary>
    public IReadOnlyList<Precondition> UnmetBy(Answers answers)
    {
        var facts = FactsOf(answers);
        return [.. Item.Preconditions.Where(precondition => !precondition.Condition.Holds(facts))];
    }

    /// <summary>Everything a condition of the case may look at: the settings, the register of unions, the form.</summary>
    private SwitchFacts FactsOf(Answers answers) => new(Contents.SwitchedOn, new UnitFacts(Unit, answers.On(Today)));

    private Dictionary<string, string> Gaps(Func<MaterialStatus, bool> which) =>
        Materials
            .Where(status => status.Gap is not null && which(status))
            .ToDictionary(status => status.Material.Code, status => status.Gap!);
}
