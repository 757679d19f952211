using Microsoft.AspNetCore.RateLimiting;
using Platform.Host.Accounts;
using Platform.Host.Portal.Sessions;

namespace Platform.Host.Portal;

/// <summary>What workers have an account for: their drafts, their applications, what they are asked.</summary>
internal static class PortalModule
{
    public static void AddPortal(this IServiceCollection services, IHostEnvironment environment)
    {
        services
            .AddAuthentication()
            .AddCookie(
                ApplicantSession.Scheme,
                cookie =>
                {
                    AccountsModule.Guard(cookie.Cookie, "applicant", environment);
                    cookie.SlidingExpiration = false;
                }
            );
        services.Configure<RateLimiterOptions>(limits => limits.AddPolicy<string, PortalLimit>(nameof(PortalLimit)));
    }

    public static void MapPortal(this IEndpointRouteBuilder routes) => routes.MapPost("/my/sign-out", SignOutAsync);

    // The form is asked for, although nothing is read from it, because that is what makes the token checked.
    private static async Task<IResult> SignOutAsync(
        HttpContext http,
        [Microsoft.AspNetCore.Mvc.FromForm] IFormCollection _
    )
    {
        await ApplicantSession.EndAsync(http);
        return Results.LocalRedirect(ApplicantAddress.SignIn);
    }
}
