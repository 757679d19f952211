using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Platform.Storage;

namespace Platform.Host.Protection;

internal static class ProtectionModule
{
    public static void AddProtection(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(provided =>
            Load(new DataDirectories(configuration).KeyRing, provided.GetRequiredService<IHostEnvironment>())
        );
        services.AddSingleton<FieldCipher>();
        services.AddSingleton<LookupHash>();

        services.AddDataProtection().SetApplicationName("Platform");
        services
            .AddOptions<KeyManagementOptions>()
            .Configure<IPlatformDbs, IServiceProvider>(
                (keys, dbs, provided) =>
                {
                    keys.XmlRepository = new SharedKeys(dbs);
                    keys.XmlEncryptor = new SharedKeySeal(provided.GetRequiredService<FieldCipher>());
                }
            );
    }

    /// <summary>Before anything is served: a Host that cannot read what is stored must not begin to write.</summary>
    /// <exception cref="OperatorException">There are no usable keys.</exception>
    public static void LoadKeys(this IServiceProvider services) => services.GetRequiredService<KeyRing>();

    /// <summary>
    /// A developer gets a ring of their own. Anywhere else an operator makes it, once (<see cref="CreateKeyVerb"/>): one
    /// that made itself after the old one was lost would hide the loss.
    /// </summary>
    private static KeyRing Load(string directory, IHostEnvironment environment)
    {
        if (environment.IsDevelopment() && !Directory.Exists(directory))
        {
            KeyRing.Create(directory, TimeProvider.System);
        }

        return KeyRing.Load(directory);
    }
}
