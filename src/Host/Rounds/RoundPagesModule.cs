using Platform.Host.Shell.Navigation;
using Platform.Host.Work;
using Platform.Organizations;

namespace Platform.Host.Rounds;

/// <summary>Clean-ups and surveys: their list, their progress union by union, their reports.</summary>
internal static class RoundPagesModule
{
    public static void AddRoundPages(this IServiceCollection services)
    {
        services.AddSingleton(
            new NavigationEntry("清理摸底", "checklist", "/rounds")
            {
                Section = NavigationSection.Upkeep,
                Order = 10,
                IsAllowed = IsConcerned,
            }
        );
        services.AddSingleton(
            new WorkSection("清理摸底", typeof(RoundWork))
            {
                Order = 38,
                Address = "/rounds",
                IsAllowed = IsConcerned,
            }
        );
    }

    private static bool IsConcerned(Actor actor) => actor.WorksOnCases && actor.BodyKind is not BodyKind.Department;
}
