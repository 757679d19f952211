using Microsoft.Extensions.DependencyInjection;
using Platform.Storage;

namespace Platform.Grievances;

public static class PetitionsModule
{
    public static void AddPetitions(this IServiceCollection services)
    {
        services.AddScoped<PetitionOffices>();
        services.AddScoped<PetitionerVault>();
        services.AddScoped<PetitionActs>();
        services.AddScoped<PetitionDesk>();
        services.AddScoped<PetitionLists>();
        services.AddScoped<PetitionReceiptDesk>();
        services.AddScoped<PetitionPaperDesk>();
        services.AddScoped<HandlingDesk>();
        services.AddScoped<UrgingDesk>();
        services.AddScoped<MediationDesk>();
        services.AddScoped<RemedyDesk>();
        services.AddScoped<OutcomeDesk>();
        services.AddScoped<ConsultationDesk>();
        services.AddScoped<PetitionProgressDesk>();
        services.AddSingleton<IFileOwner, FilesOfPetitions>();
    }
}
