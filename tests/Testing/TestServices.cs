using Microsoft.Extensions.DependencyInjection;
using Platform.Storage;

namespace Platform.Testing;

/// <summary>What every feature's services stand on, as a test has it.</summary>
public static class TestServices
{
    public static void AddTestStorage(this IServiceCollection services, TimeProvider clock, IPlatformDbs dbs)
    {
        services.AddSingleton(clock);
        services.AddSingleton(dbs);
        services.AddSingleton(TestKeys.Ring);
        services.AddSingleton<FieldCipher>();
        services.AddSingleton<LookupHash>();
        services.AddSingleton<AuditTrail>();
    }
}
