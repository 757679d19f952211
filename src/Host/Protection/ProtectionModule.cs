using Platform.Storage;

namespace Platform.Host.Protection;

internal static class ProtectionModule
{
    /// <summary>
    /// Loads the keys before anything else starts. A developer gets a ring of their own; anywhere else an operator makes
    /// it once (<see cref="KeyVerbs"/>), because a ring made by itself after a lost one would hide the loss.
    /// </summary>
    public static void AddProtection(this IServiceCollection services, IConfiguration configuration, bool isDevelopment)
    {
        var directory = new DataDirectories(configuration).KeyRing;
        if (isDevelopment && !Directory.Exists(directory))
        {
            KeyRing.Create(directory, TimeProvider.System);
        }

        services.AddSingleton(KeyRing.Load(directory));
        services.AddSingleton<FieldCipher>();
        services.AddSingleton<LookupHash>();
    }
}
