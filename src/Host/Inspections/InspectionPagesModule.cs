using Platform.Host.Shell.Navigation;
using Platform.Host.Work;
using Platform.Organizations;

namespace Platform.Host.Inspections;

/// <summary>Spot checks: the draw and its proof, what was found, sent back and mended.</summary>
internal static class InspectionPagesModule
{
    public static void AddInspectionPages(this IServiceCollection services)
    {
        services.AddSingleton(
            new NavigationEntry("抽查", "casino", "/inspections")
            {
                Section = NavigationSection.Upkeep,
                Order = 20,
                IsAllowed = IsConcerned,
            }
        );
        services.AddSingleton(
            new WorkSection("抽查", typeof(InspectionWork))
            {
                Order = 39,
                Address = "/inspections",
                IsAllowed = actor =>
                    IsConcerned(actor) && actor.BodyKind is BodyKind.Primary or BodyKind.City or BodyKind.Province,
            }
        );
    }

    private static bool IsConcerned(Actor actor) => actor.WorksOnCases && actor.BodyKind is not BodyKind.Department;
}
