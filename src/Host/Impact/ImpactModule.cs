using Platform.Archives;
using Platform.Host.Archives;
using Platform.Host.Archives.Categories;
using Platform.Host.Shell.Navigation;
using Platform.Host.Work;

namespace Platform.Host.Impact;

/// <summary>Categories on the archive's page, impact lists, and the worker that draws them.</summary>
internal static class ImpactModule
{
    public static void AddImpactPages(this IServiceCollection services)
    {
        services.AddHostedService<ImpactWorker>();
        services.AddSingleton(new ArchiveTab("category", "困难类别", typeof(CategoryPart)) { Order = 20 });
        services.AddSingleton(
            new NavigationEntry("类别影响清单", "difference", "/impact")
            {
                Section = NavigationSection.Upkeep,
                Order = 30,
                IsAllowed = ImpactDesk.MayRead,
            }
        );
        services.AddSingleton(
            new WorkSection("类别影响", typeof(ImpactWork))
            {
                Order = 30,
                Address = "/impact",
                IsAllowed = ImpactDesk.IsConcerned,
            }
        );
    }
}
