using Microsoft.AspNetCore.Mvc;

namespace Platform.Host.Accounts.Sessions;

/// <summary>What the top bar's forms send. Both carry the form token.</summary>
internal static class SessionEndpoints
{
    public static void MapSessions(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/sign-out", SignOutAsync);
        routes.MapPost("/posts/switch", SwitchAsync).RequireAuthorization();
    }

    // The form is asked for, although nothing is read from it, because that is what makes the token checked.
    private static async Task<IResult> SignOutAsync(
        HttpContext http,
        SignIn.SignInFlow flow,
        [FromForm] IFormCollection _
    )
    {
        await flow.EndAsync(http);
        return Results.LocalRedirect("/sign-in");
    }

    private static async Task<IResult> SwitchAsync(HttpContext http, SignIn.SignInFlow flow, [FromForm] int post)
    {
        var actor = http.Actor!;
        return await flow.SwitchAsync(http, actor, post)
            ? Results.LocalRedirect(ReturnAddress.Default)
            : Results.NotFound();
    }
}
