using Microsoft.AspNetCore.Antiforgery;

namespace Platform.Host.Accounts.SignIn;

/// <summary>
/// A sign-in page left open over night, or since somebody else signed in, carries a token that no longer holds. It is
/// shown afresh instead of a bare refusal.
/// </summary>
internal sealed class StaleForms(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext http)
    {
        await next(http);
        if (
            http.Response is { HasStarted: false, StatusCode: StatusCodes.Status400BadRequest }
            && http.Features.Get<IAntiforgeryValidationFeature>() is { IsValid: false }
            && (
                http.Request.Path.StartsWithSegments("/sign-in")
                || http.Request.Path.StartsWithSegments("/my")
                || http.Request.Path == "/me/password"
            )
        )
        {
            http.Response.Redirect(http.Request.Path + http.Request.QueryString);
        }
    }
}
