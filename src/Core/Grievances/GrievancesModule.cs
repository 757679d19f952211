using Microsoft.Extensions.DependencyInjection;

namespace Platform.Grievances;

/// <summary>信访投诉: what workers bring before the union. Complaints and petitions know nothing of each other.</summary>
public static class GrievancesModule
{
    /// <summary>The schema of every table of the feature.</summary>
    internal const string Schema = "grievances";

    public static void AddGrievances(this IServiceCollection services)
    {
        services.AddComplaints();
        services.AddPetitions();
    }
}
