using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Host.Accounts;

/// <summary>
/// Identity's store. It opens its own context, which sees everything, instead of one being registered: nothing else can
/// then be handed a context without having said whose rows it may see.
/// </summary>
internal sealed class AccountStore(IPlatformDbs dbs, IdentityErrorDescriber? describer = null)
    : UserOnlyStore<Account, PlatformDb, Guid>(dbs.Open(Scope.Everything), describer),
        IDisposable,
        IAsyncDisposable
{
    public new void Dispose()
    {
        base.Dispose();
        Context.Dispose();
    }

    public ValueTask DisposeAsync()
    {
        base.Dispose();
        return Context.DisposeAsync();
    }
}
