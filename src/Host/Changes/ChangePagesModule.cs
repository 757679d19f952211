using Platform.Archives;
using Platform.Host.Archives;
using Platform.Host.Shell.Navigation;
using Platform.Host.Work;
using Platform.Organizations;

namespace Platform.Host.Changes;

/// <summary>Changes between two surveys: reported, listed, settled.</summary>
internal static class ChangePagesModule
{
    public static void AddChangePages(this IServiceCollection services)
    {
        services.AddSingleton(
            new ArchiveTab("changes", "变动", typeof(ChangesPart))
            {
                Order = 55,
                IsShown = view => ChangeDesk.MayReport(view.Actor),
            }
        );
        services.AddSingleton(
            new WorkSection("期间变动", typeof(ChangeWork))
            {
                Order = 25,
                Address = new ChangeQuery { Mine = true }.ToString(),
                IsAllowed = IsConcerned,
            }
        );
        services.AddSingleton(
            new NavigationEntry("期间变动", "sync_alt", ChangeQuery.Address)
            {
                Section = NavigationSection.Upkeep,
                Order = 35,
                IsAllowed = IsConcerned,
            }
        );
    }

    private static bool IsConcerned(Actor actor) => ChangeDesk.MayReport(actor);
}
