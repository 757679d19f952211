using Platform.Storage;

namespace Platform.Host.Database;

/// <summary>Opens contexts of the configured database.</summary>
internal sealed class PlatformDbs(Func<Scope, PlatformDb> open) : IPlatformDbs
{
    public PlatformDb Open(Scope scope) => open(scope);
}
