using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.StaticAssets;

namespace Platform.Host.Accounts.Sessions;

/// <summary>
/// Asks the database at every request whether the session still holds. Requests are few: the pages talk over one
/// connection, which <see cref="SessionWatch"/> guards.
/// </summary>
internal sealed class SessionCookie(SessionGuard guard) : CookieAuthenticationEvents
{
    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        if (context.HttpContext.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is not null)
        {
            return;
        }

        if (context.Principal is { } principal && await guard.ActorAsync(principal) is { } actor)
        {
            context.HttpContext.Features.Set(actor);
            return;
        }

        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(Session.Scheme);
    }

    public override Task RedirectToLogin(RedirectContext<CookieAuthenticationOptions> context)
    {
        var request = context.Request;
        context.Response.Redirect(ReturnAddress.SignInFor(request.PathBase + request.Path + request.QueryString));
        return Task.CompletedTask;
    }

    /// <summary>What a post may not use does not exist for it.</summary>
    public override Task RedirectToAccessDenied(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }
}
