using Platform.Approvals;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Cases;

/// <summary>
/// One application going through one service item (办件). Pinned to the edition it was opened under; who decided what
/// stands in the decisions, which are never changed.
/// </summary>
public sealed class Case : Scoped, IVersioned
{
    public Guid Id { get; init; }

    /// <summary>Given at hand-in: region, year, count. Null while it is a draft.</summary>
    public string? Number { get; private set; }

    public required string RegionCode { get; init; }

    public required string ItemCode { get; init; }

    public required string ItemName { get; set; }

    /// <summary>Hash of the frozen <see cref="Editions.Edition"/>; another one only by a <see cref="CaseMove"/>.</summary>
    public required string EditionHash { get; set; }

    public CaseStatus Status { get; private set; }

    public string StageCode { get; private set; } = "";

    public string StageName { get; private set; } = "";

    public DateTimeOffset StageSince { get; private set; }

    /// <summary>In whose inbox it lies; null while it waits for the applicant or is closed.</summary>
    public int? WaitsForBodyId { get; private set; }

    /// <summary>As on the form; empty until it was typed.</summary>
    public string ApplicantName { get; set; } = "";

    public required string UnitName { get; set; }

    /// <summary>The form, personal answers sealed; see <see cref="Households.AnswersVault"/>.</summary>
    public string SealedAnswers { get; set; } = "{}";

    /// <summary>What the applicant types to see the progress. Opens nothing but that.</summary>
    public required string QueryCode { get; init; }

    /// <summary>Hash of the secret in the address of an applicant's draft; null when an officer or an account keeps it.</summary>
    public byte[]? DraftSecretHash { get; private set; }

    /// <summary>The applicant's own account on the portal, where the case is in one; see <see cref="Applicants.ApplicantAccount"/>.</summary>
    public Guid? ApplicantAccountId { get; private set; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>
    /// Codes of what the region's lead had switched on when the application was handed in (提交当日); null for a draft,
    /// which looks at today. Kept, so that a later change never moves the route under an open case.
    /// </summary>
    public IReadOnlySet<string>? SwitchedOn { get; private set; }

    /// <summary>The officer who filed for the worker; null when the worker applied alone.</summary>
    public Guid? FiledById { get; init; }

    /// <summary>That officer's body, as of the act: the unit's union, or one above it where the item lets it.</summary>
    public int? FiledByBodyId { get; init; }

    public string? FiledByBodyName { get; init; }

    public DateTimeOffset? SubmittedAt { get; private set; }

    public DateTimeOffset? AcceptedAt { get; private set; }

    public DateTimeOffset? DeterminedAt { get; private set; }

    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>By the item's time limit; null where the document gives none.</summary>
    public DateOnly? DueOn { get; private set; }

    /// <summary>The last day of an open correction notice.</summary>
    public DateOnly? CorrectionDueOn { get; private set; }

    /// <summary>The first day a standing public notice lets the case go on.</summary>
    public DateOnly? NoticeOverFrom { get; set; }

    /// <summary>The decision a prescribed call is still owed for; null when none is.</summary>
    public Outcome? CallDueAbout { get; private set; }

    /// <summary>The stage that decision was made at.</summary>
    public string? CallDueStage { get; private set; }

    /// <summary>The union that still has to tell the applicant of a denial or a refusal, itself or through the contact person; null when none has.</summary>
    public int? FeedbackDueBodyId { get; private set; }

    /// <summary>
    /// Keyed hash of item and identity number while the case is open, else null; unique, so that one person has one open
    /// application for one thing, also when two unions hand one in at the same moment.
    /// </summary>
    public byte[]? OpenPersonHash { get; private set; }

    /// <summary>The archive the case opened; from the start, the one it is to keep.</summary>
    public Guid? ArchiveId { get; set; }

    /// <summary>When the archive was opened, or kept for another time, by this case. Nothing goes back behind it.</summary>
    public DateTimeOffset? RegisteredAt { get; private set; }

    /// <summary>
    /// Archive and item while a case that is to keep the archive is open, drafts too, else null; unique, so that one
    /// archive has one open case for one thing.
    /// </summary>
    public string? OpenRenewal { get; private set; }

    /// <summary>On the register: the applicant's side no longer takes it back, and no stage sends it back.</summary>
    public bool IsSettled => RegisteredAt is not null;

    public int Version { get; set; }

    /// <summary>Whoever knows the secret opens the draft.</summary>
    public void OpenWith(byte[] secretHash) => DraftSecretHash = secretHash;

    /// <summary>From now on the account opens it, and no address does.</summary>
    public void GoInto(Guid applicantAccount) => (ApplicantAccountId, DraftSecretHash) = (applicantAccount, null);

    /// <summary>A draft is the business of the unit's union and of the body that began it, and of nobody else.</summary>
    public bool IsDraftOf(Actor actor) => PrimaryId == actor.BodyId || FiledByBodyId == actor.BodyId;

    /// <param name="switchedOn">What holds on the day, for as long as the case runs.</param>
    public void Submit(
        string number,
        byte[] personHash,
        DateOnly? dueOn,
        IReadOnlySet<string> switchedOn,
        DateTimeOffset at
    )
    {
        SwitchedOn = switchedOn;
        Number = number;
        OpenPersonHash = personHash;
        DueOn = dueOn;
        SubmittedAt = at;
        Status = CaseStatus.InProgress;
    }

    /// <summary>Goes to a stage, into the inbox of the body that acts there.</summary>
    /// <exception cref="RuleException">The unit has no such body.</exception>
    public void Enter(Stage stage, Body unit, DateTimeOffset at)
    {
        WaitsForBodyId =
            unit.BodyOf(stage.By)
            ?? throw new RuleException(
                $"“{unit.Name}”没有登记{stage.By.InWords}，不能进入“{stage.Name}”。请系统管理员在“组织机构”中登记后再办理。"
            )
            {
                Clause = stage.Source.InWords,
            };
        StageCode = stage.Code;
        StageName = stage.Name;
        StageSince = at;
        Status = CaseStatus.InProgress;
        NoticeOverFrom = null;
    }

    /// <summary>The case is to keep a household that is in the register already.</summary>
    public void Renew(Guid archiveId)
    {
        ArchiveId = archiveId;
        OpenRenewal = $"{archiveId}/{ItemCode}";
    }

    /// <summary>Puts the case under another edition of its item.</summary>
    /// <param name="dueOn">By the other edition's time limit, counted from hand-in as before.</param>
    public void MoveTo(string editionHash, ServiceItem item, DateOnly? dueOn)
    {
        EditionHash = editionHash;
        ItemName = item.Name;
        DueOn = dueOn;
    }

    public void Register(Guid archiveId, DateTimeOffset at) => (ArchiveId, RegisteredAt) = (archiveId, at);

    public void Accept(DateTimeOffset at) => AcceptedAt ??= at;

    public void Determine(DateTimeOffset at) => DeterminedAt ??= at;

    public void AwaitCorrection(DateOnly dueOn)
    {
        Status = CaseStatus.CorrectionRequested;
        CorrectionDueOn = dueOn;
    }

    public void ResumeAfterCorrection(DateTimeOffset at)
    {
        Status = CaseStatus.InProgress;
        CorrectionDueOn = null;
        StageSince = at;
    }

    public void OweCall(Outcome about) => (CallDueAbout, CallDueStage) = (about, StageCode);

    public void CallMade() => (CallDueAbout, CallDueStage) = (null, null);

    public void OweFeedback(int bodyId) => FeedbackDueBodyId = bodyId;

    public void FeedbackGiven() => FeedbackDueBodyId = null;

    /// <summary>Ends the case. A call still owed stays owed, and so does telling the applicant.</summary>
    public void Close(CaseStatus status, DateTimeOffset at)
    {
        Status = status;
        ClosedAt = at;
        WaitsForBodyId = null;
        CorrectionDueOn = null;
        NoticeOverFrom = null;
        OpenPersonHash = null;
        OpenRenewal = null;
    }
}
