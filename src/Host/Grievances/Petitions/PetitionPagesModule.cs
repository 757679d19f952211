using Microsoft.AspNetCore.RateLimiting;
using Platform.Grievances;
using Platform.Host.Shell.Navigation;
using Platform.Host.Work;

namespace Platform.Host.Grievances.Petitions;

/// <summary>Petitions: received, listed, handled, printed; questions answered at once.</summary>
internal static class PetitionPagesModule
{
    public static void AddPetitionPages(this IServiceCollection services)
    {
        services.AddSingleton<PetitionTickets>();
        services.Configure<RateLimiterOptions>(limits =>
            limits.AddPolicy<string, PetitionQueryLimit>(nameof(PetitionQueryLimit))
        );
        services.AddSingleton(
            new NavigationEntry("信访", "forum", PetitionQuery.Address)
            {
                Section = NavigationSection.Grievances,
                Order = 10,
                IsAllowed = PetitionOffices.IsConcerned,
            }
        );
        services.AddSingleton(
            new NavigationEntry("政策咨询", "quiz", ConsultationPage.Path)
            {
                Section = NavigationSection.Grievances,
                Order = 20,
                IsAllowed = PetitionOffices.IsConcerned,
                InRegion = PetitionOffices.HasPetitions,
            }
        );
        services.AddSingleton(
            new WorkSection("信访", typeof(PetitionWork))
            {
                Order = 27,
                Address = new PetitionQuery { Mine = true }.ToString(),
                IsAllowed = PetitionOffices.IsConcerned,
            }
        );
    }
}
