using Platform.Host.Shell.Navigation;
using Platform.Organizations;

namespace Platform.Host.Sanctions;

/// <summary>What was decided against units and persons that cheated.</summary>
internal static class SanctionsModule
{
    public static void AddSanctionPages(this IServiceCollection services) =>
        services.AddSingleton(
            new NavigationEntry("违规处理", "gavel", "/sanctions")
            {
                Section = NavigationSection.Upkeep,
                Order = 50,
                IsAllowed = actor => actor.WorksOnCases && actor.BodyKind is not BodyKind.Department,
            }
        );
}
