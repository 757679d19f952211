using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Platform.Applicants;

public static class ApplicantsModule
{
    public static void AddApplicants(this IServiceCollection services)
    {
        services.AddSingleton<GuessCounter>();
        services.AddSingleton<ApplicantSessions>();
        services.TryAddSingleton<IPasswordHasher<ApplicantAccount>, PasswordHasher<ApplicantAccount>>();
        services.AddSingleton<ApplicantPasswords>();
        services.AddScoped<ApplicantEntry>();
        services.AddScoped<ApplicantDesk>();
        services.AddScoped<RecoveryDesk>();
    }
}
