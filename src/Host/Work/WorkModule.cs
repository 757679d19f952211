using Platform.Host.Shell.Navigation;
using Platform.Reports;

namespace Platform.Host.Work;

/// <summary>The officer's day: the workbench, the list of cases, the roster.</summary>
internal static class WorkModule
{
    public static void AddWork(this IServiceCollection services)
    {
        services.AddReports();
        services.AddSingleton(Entry("工作台", "space_dashboard", WorkPage.Address, 10));
        services.AddSingleton(Entry("办件", "folder_open", CaseQuery.Address, 20));
        services.AddSingleton(Entry("花名册", "lists", "/reports/roster", 80));
        services.AddSingleton(new SearchBox(CaseQuery.Address, "查找姓名或编号"));
    }

    private static NavigationEntry Entry(string text, string icon, string address, int order) =>
        new(text, icon, address) { Order = order, IsAllowed = actor => actor.WorksOnCases };
}
