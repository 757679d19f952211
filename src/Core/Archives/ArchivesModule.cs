using Microsoft.Extensions.DependencyInjection;

namespace Platform.Archives;

public static class ArchivesModule
{
    public static void AddArchives(this IServiceCollection services)
    {
        services.AddSingleton<ArchivePeople>();
        services.AddSingleton<ArchiveRegister>();
        services.AddScoped<ArchiveFiles>();
        services.AddScoped<ArchiveDesk>();
        services.AddScoped<ArchiveListDesk>();
        services.AddScoped<ArchiveHistoryDesk>();
        services.AddScoped<ArchiveCorrectionDesk>();
        services.AddScoped<ArchiveTransferDesk>();
    }
}
