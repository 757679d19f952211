using Platform.Exits;
using Platform.Host.Archives;
using Platform.Host.Shell.Navigation;
using Platform.Host.Work;

namespace Platform.Host.Exits;

/// <summary>How archives leave the register, as people see it.</summary>
internal static class ExitPagesModule
{
    public static void AddExitPages(this IServiceCollection services)
    {
        services.AddSingleton(new ArchiveTab("exit", "退出", typeof(ExitPart)) { Order = 60 });
        services.AddSingleton(
            new WorkSection("退出", typeof(ExitWork))
            {
                Order = 20,
                Address = new ExitQuery { Mine = true }.ToString(),
                IsAllowed = actor => actor.WorksOnCases,
            }
        );
        services.AddSingleton(
            new NavigationEntry("退出", "logout", ExitQuery.Address)
            {
                Section = NavigationSection.Upkeep,
                Order = 40,
                IsAllowed = actor => actor.MayReadExits(),
            }
        );
    }
}
