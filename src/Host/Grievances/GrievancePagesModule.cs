using Platform.Host.Grievances.Complaints;
using Platform.Host.Grievances.Petitions;

namespace Platform.Host.Grievances;

/// <summary>信访投诉: the pages of complaints and of petitions.</summary>
internal static class GrievancePagesModule
{
    public static void AddGrievancePages(this IServiceCollection services)
    {
        services.AddComplaintPages();
        services.AddPetitionPages();
    }

    public static void MapGrievances(this IEndpointRouteBuilder routes) => routes.MapComplaints();
}
