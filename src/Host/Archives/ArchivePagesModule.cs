using Platform.Archives;
using Platform.Host.Shell.Navigation;

namespace Platform.Host.Archives;

/// <summary>The register of households: its list, and the page of one archive with its parts.</summary>
internal static class ArchivePagesModule
{
    public static void AddArchivePages(this IServiceCollection services)
    {
        services.AddSingleton(
            new NavigationEntry("档案", "folder_shared", ArchiveQuery.Address)
            {
                Order = 30,
                IsAllowed = ArchiveDesk.MayRead,
            }
        );
        services.AddSingleton(new ArchiveTab("household", "家庭", typeof(HouseholdPart)) { Order = 10 });
        services.AddSingleton(new ArchiveTab("cases", "办件", typeof(CasesPart)) { Order = 50 });
        services.AddSingleton(new ArchiveTab("history", "变更记录", typeof(HistoryPart)) { Order = 90 });
    }
}
