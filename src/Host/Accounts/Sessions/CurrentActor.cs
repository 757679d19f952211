using Microsoft.AspNetCore.Components.Authorization;
using Platform.Organizations;

namespace Platform.Host.Accounts.Sessions;

/// <summary>Who acts on this page. Pages get it as a cascading <see cref="Actor"/>; endpoints ask <see cref="ActorOfRequest"/>.</summary>
internal sealed class CurrentActor(AuthenticationStateProvider state, SessionGuard guard)
{
    /// <summary>Null when nobody is signed in, or not any more.</summary>
    public async Task<Actor?> FindAsync() => await guard.ActorAsync((await state.GetAuthenticationStateAsync()).User);
}
