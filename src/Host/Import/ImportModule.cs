namespace Platform.Host.Import;

/// <summary>Archives taken over from files: handed in, checked, confirmed; and the worker that does it.</summary>
internal static class ImportModule
{
    public static void AddImportPages(this IServiceCollection services)
    {
        services.AddHostedService<ImportWorker>();
    }
}
