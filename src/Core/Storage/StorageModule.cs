using Microsoft.Extensions.DependencyInjection;

namespace Platform.Storage;

public static class StorageModule
{
    public static void AddStorage(this IServiceCollection services)
    {
        services.AddSingleton<AuditTrail>();
    }
}
