using Microsoft.Extensions.DependencyInjection;
using Platform.Approvals.Checks;

namespace Platform.Approvals;

public static class ApprovalsModule
{
    public static void AddApprovals(this IServiceCollection services)
    {
        services.AddSingleton<IStageCheck, NextBodyCheck>();
        services.AddSingleton<IStageCheck, CallCheck>();
        services.AddSingleton<IStageCheck, FormCheck>();
        services.AddSingleton<IStageCheck, StageFormCheck>();
        services.AddSingleton<IStageCheck, PreconditionCheck>();
        services.AddSingleton<IStageCheck, OneArchiveCheck>();
        services.AddSingleton<IStageCheck, MaterialsCheck>();
        services.AddSingleton<IStageCheck, CongressCheck>();
        services.AddSingleton<IStageCheck, HomeVisitCheck>();
        services.AddSingleton<IStageCheck, AppraisalCheck>();
        services.AddSingleton<IStageCheck, NoticeCheck>();
        services.AddSingleton<IStageCheck, DataCheckCheck>();
        services.AddSingleton<IStageCheck, DataEntryCheck>();
        services.AddSingleton<IStageCheck, PlanCheck>();
        services.AddSingleton<StageChecks>();
    }
}
