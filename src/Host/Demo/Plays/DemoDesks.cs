using Platform.Assistance;
using Platform.Cases;
using Platform.Certificates;
using Platform.Storage;

namespace Platform.Host.Demo;

/// <summary>The real services the demo's cases are driven through.</summary>
internal sealed record DemoDesks(
    IPlatformDbs Dbs,
    DraftDesk Drafts,
    SubmissionDesk Submissions,
    MaterialDesk Materials,
    DecisionDesk Decisions,
    CaseCategory Categories,
    CorrectionDesk Corrections,
    ScrutinyDesk Scrutiny,
    MeetingDesk Meetings,
    CaseVisitDesk Visits,
    AssistanceDesk Assistance,
    LedgerDesk Ledgers,
    CallDesk Calls,
    CaseDesk Cases,
    BlankClaimDesk Blanks,
    NumberingDesk Numbers,
    CertificateDesk Certificates,
    IFileStore Files,
    TimeProvider Time
);
