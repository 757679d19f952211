using Platform.Host.Archives;
using Platform.Host.Shell.Navigation;
using Platform.Organizations;

namespace Platform.Host.Visits;

/// <summary>Visits to households: written down on the spot, listed in cases and archives; contact persons.</summary>
internal static class VisitPagesModule
{
    public static void AddVisitPages(this IServiceCollection services)
    {
        services.AddSingleton(new ArchiveTab("visits", "走访", typeof(ContactPart)) { Order = 30 });
        services.AddSingleton(
            new NavigationEntry("走访", "home_pin", ContactQuery.Address)
            {
                Order = 35,
                IsAllowed = actor => actor.WorksOnCases && actor.BodyKind is not BodyKind.Department,
            }
        );
    }
}
