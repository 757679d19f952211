using Platform.Assistance;
using Platform.Host.Archives;
using Platform.Host.Assistance.Aids;
using Platform.Host.Shell.Navigation;

namespace Platform.Host.Assistance;

/// <summary>帮扶: a part of every archive's page, and the ledger of a union.</summary>
internal static class AssistancePagesModule
{
    public static void AddAssistancePages(this IServiceCollection services)
    {
        services.AddSingleton(
            new ArchiveTab("assistance", "帮扶", typeof(ArchiveAssistancePart))
            {
                Order = 40,
                IsShown = view => !view.File.IsElsewhere,
            }
        );
        services.AddSingleton(
            new NavigationEntry("帮扶申请", "request_quote", AidQuery.Address)
            {
                Order = 62,
                IsAllowed = AssistanceDesk.MayAssist,
            }
        );
        services.AddSingleton(
            new NavigationEntry("发放名单", "payments", "/payments") { Order = 64, IsAllowed = FundDesk.MayRead }
        );
        services.AddSingleton(
            new NavigationEntry("帮扶资金", "account_balance", "/funds") { Order = 66, IsAllowed = FundDesk.MayRead }
        );
        services.AddSingleton(
            new NavigationEntry("帮扶", "volunteer_activism", LedgerQuery.Address)
            {
                Order = 60,
                IsAllowed = actor => actor.WorksOnCases,
            }
        );
    }
}
