using Microsoft.Extensions.DependencyInjection;

namespace Platform.Storage;

public static class StorageModule
{
    public static void AddStorage(this IServiceCollection services, FileStoreOptions files)
    {
        services.AddSingleton<AuditTrail>();
        services.AddSingleton(files);
        services.AddSingleton<IFileStore, DiskFileStore>();
    }
}
