using Microsoft.Extensions.DependencyInjection;
using Platform.Storage;

namespace Platform.Rounds;

public static class RoundsModule
{
    public static void AddRounds(this IServiceCollection services)
    {
        services.AddScoped<RoundOpeningDesk>();
        services.AddScoped<RoundDesk>();
        services.AddScoped<RoundReportDesk>();
        services.AddScoped<RoundNoticeDesk>();
        services.AddScoped<SheetDrawer>();
        services.AddScoped<SheetDesk>();
        services.AddScoped<SheetFilingDesk>();
        services.AddScoped<EntryDesk>();
        services.AddSingleton<SheetVault>();
        services.AddSingleton<IFileOwner, FilesOfEntries>();
        services.AddSingleton<IFileOwner, FilesOfFiledSheets>();
    }
}
