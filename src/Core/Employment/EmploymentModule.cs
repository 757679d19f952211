using Microsoft.Extensions.DependencyInjection;

namespace Platform.Employment;

public static class EmploymentModule
{
    public static void AddEmployment(this IServiceCollection services)
    {
        services.AddScoped<EmploymentServices>();
        services.AddSingleton<EmploymentJournal>();
        services.AddScoped<OpeningDesk>();
        services.AddScoped<OpeningLists>();
        services.AddScoped<Screening>();
        services.AddScoped<JobseekerDesk>();
        services.AddScoped<JobseekerLists>();
        services.AddScoped<TrainingDesk>();
        services.AddScoped<ReferralDesk>();
        services.AddScoped<StartupDesk>();
        services.AddScoped<EmploymentFigures>();
    }
}
