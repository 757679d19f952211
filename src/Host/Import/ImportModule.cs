using Platform.Archives;
using Platform.Host.Shell.Navigation;

namespace Platform.Host.Import;

/// <summary>Archives taken over from files: handed in, checked, confirmed; and the worker that does it.</summary>
internal static class ImportModule
{
    public static void AddImportPages(this IServiceCollection services)
    {
        services.AddHostedService<ImportWorker>();
        services.AddSingleton(
            new NavigationEntry("批量导入", "upload_file", ImportAddress.List)
            {
                Section = NavigationSection.Upkeep,
                Order = 40,
                IsAllowed = ImportDesk.MayImport,
            }
        );
    }
}
