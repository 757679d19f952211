using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Platform.Applicants;
using Platform.Archives;
using Platform.Certificates;
using Platform.Exits;
using Platform.Storage;

namespace Platform.Cases;

public static class CasesModule
{
    public static void AddCases(this IServiceCollection services)
    {
        services.AddScoped<CaseAudit>();
        services.AddScoped<CaseFiles>();
        services.AddScoped<Conductor>();
        services.AddScoped<NoticeResults>();
        services.AddScoped<Consequences>();
        services.AddScoped<CaseCategory>();
        services.AddScoped<CaseArchive>();
        services.AddSingleton<IArchiveHold, OpenCaseHold>();
        services.AddSingleton<IChangeConsequence, ApplicationConsequence>();
        services.AddScoped<CertificatePath>();
        services.AddScoped<ICertificateEvents, CaseCompletion>();
        services.AddScoped<IExitEvents, CertificatesOfLeavers>();
        services.AddScoped<IReverifications, OpenReverifications>();
        services.AddScoped<CaseDesk>();
        services.AddScoped<CaseListDesk>();
        services.AddScoped<WorkbenchDesk>();
        services.AddScoped<DraftDesk>();
        services.AddScoped<RenewalRules>();
        services.AddScoped<ReturnDesk>();
        services.AddScoped<UnitDirectory>();
        services.AddScoped<SubmissionDesk>();
        services.AddScoped<FormDesk>();
        services.AddScoped<MaterialAccess>();
        services.AddScoped<StageFormDesk>();
        services.AddScoped<MaterialDesk>();
        services.AddScoped<SigningDesk>();
        services.AddScoped<UnitPaperDesk>();
        services.AddSingleton<IFileOwner, FilesOfCases>();
        services.AddScoped<FileDesk>();
        services.AddScoped<DecisionDesk>();
        services.AddScoped<CorrectionDesk>();
        services.AddScoped<ApplicantCorrectionDesk>();
        services.AddScoped<ScrutinyDesk>();
        services.AddScoped<MeetingDesk>();
        services.AddScoped<ComparisonDesk>();
        services.AddScoped<CaseVisitDesk>();
        services.AddScoped<CallDesk>();
        services.AddScoped<FeedbackDesk>();
        services.AddScoped<NewerEdition>();
        services.AddScoped<CaseMoveDesk>();
        services.AddScoped<DraftMoveDesk>();
        services.AddScoped<KeptEditionsDesk>();
        services.AddScoped<CasePapers>();
        services.AddScoped<ProgressDesk>();
        services.AddScoped<ClientApplicationDesk>();
        services.AddSingleton<IInterceptor, StatusOutbox>();
        services.AddScoped<MyCasesDesk>();
        services.AddScoped<WithdrawalDesk>();
        services.AddScoped<ApplicantRecoveryDesk>();
        services.AddSingleton<IApplicantLeaving, RemovedDrafts>();
        services.TryAddSingleton<INoticeLengths, LocalNoticeLengths>();
    }
}
