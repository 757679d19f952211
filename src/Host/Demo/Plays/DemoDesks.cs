using Platform.Archives;
using Platform.Assistance;
using Platform.Calendar;
using Platform.Cases;
using Platform.Certificates;
using Platform.Grievances;
using Platform.Regions;
using Platform.Rounds;
using Platform.Settings;
using Platform.Storage;

namespace Platform.Host.Demo;

/// <summary>The real services the demo's cases are driven through.</summary>
internal sealed record DemoDesks(
    IPlatformDbs Dbs,
    DraftDesk Drafts,
    SubmissionDesk Submissions,
    MaterialDesk Materials,
    SigningDesk Signings,
    StageFormDesk StageForms,
    ComparisonDesk Comparisons,
    DecisionDesk Decisions,
    CaseCategory Categories,
    CorrectionDesk Corrections,
    ScrutinyDesk Scrutiny,
    MeetingDesk Meetings,
    CaseVisitDesk Visits,
    AssistanceDesk Assistance,
    LedgerDesk Ledgers,
    FundDesk Funds,
    AidDesk Aids,
    ApprovalDesk Approvals,
    PaymentDesk Payments,
    PaymentResultDesk Payouts,
    ReceiptDesk Receipts,
    ContactDesk Contacts,
    ArchiveVisitDesk ArchiveVisits,
    ChangeDesk Changes,
    CallDesk Calls,
    FeedbackDesk Feedback,
    CaseDesk Cases,
    BlankClaimDesk Blanks,
    NumberingDesk Numbers,
    CertificateDesk Certificates,
    RoundOpeningDesk Rounds,
    SheetFilingDesk Sheets,
    EntryDesk Entries,
    ComplaintReceptionDesk Complaints,
    ComplaintAssignmentDesk ComplaintAssignments,
    ComplaintHandlingDesk ComplaintHandling,
    ComplaintDesk ComplaintSheets,
    SettingsDesk Settings,
    IFileStore Files,
    Catalogue Catalogue,
    TimeProvider Time
)
{
    public DateOnly Today => ChinaTime.Today(Time);
}
