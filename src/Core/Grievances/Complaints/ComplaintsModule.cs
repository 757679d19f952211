using Microsoft.Extensions.DependencyInjection;

namespace Platform.Grievances;

public static class ComplaintsModule
{
    public static void AddComplaints(this IServiceCollection services)
    {
        services.AddSingleton<ComplaintVault>();
        services.AddScoped<ComplaintOffices>();
        services.AddScoped<ComplaintExclusions>();
        services.AddScoped<ComplaintBook>();
        services.AddScoped<ComplaintReceptionDesk>();
        services.AddScoped<ComplaintDesk>();
        services.AddScoped<ComplaintAssignmentDesk>();
        services.AddScoped<ComplaintHandlingDesk>();
        services.AddScoped<ComplaintPapersDesk>();
        services.AddScoped<ComplaintProgressDesk>();
        services.AddScoped<ComplaintLists>();
    }
}
