using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;

namespace Platform.Host.Accounts.Sessions;

/// <summary>Ends the session of an open page when the post ended, the account was closed or the password changed.</summary>
internal sealed class SessionWatch(ILoggerFactory logs, SessionGuard guard)
    : RevalidatingServerAuthenticationStateProvider(logs)
{
    protected override TimeSpan RevalidationInterval => TimeSpan.FromMinutes(2);

    protected override Task<bool> ValidateAuthenticationStateAsync(
        AuthenticationState authenticationState,
        CancellationToken cancellationToken
    ) => HoldsAsync(authenticationState);

    internal async Task<bool> HoldsAsync(AuthenticationState state) => await guard.ActorAsync(state.User) is not null;
}
