using Microsoft.AspNetCore.Mvc;
using Platform.Calendar;
using Platform.Host.Accounts.Sessions;

namespace Platform.Host.Demo;

/// <summary>
/// <c>POST /demo/clock</c> with <c>days</c>, <c>to</c> (yyyy-MM-dd), or neither for the real day. No form token: a
/// browser test sends it too, and on a developer's machine there is nothing to steal.
/// </summary>
internal static class DemoClockEndpoints
{
    public static void MapDemoClock(this IEndpointRouteBuilder routes) =>
        routes.MapPost("/demo/clock", Move).DisableAntiforgery().AllowAnonymous();

    private static IResult Move(
        DemoClock clock,
        [FromForm] int? days,
        [FromForm] DateOnly? to,
        [FromForm(Name = "return")] string? returnTo
    )
    {
        clock.GoTo(to ?? (days is { } more ? ChinaTime.Today(clock).AddDays(more) : clock.RealToday));
        return Results.LocalRedirect(ReturnAddress.Local(returnTo));
    }
}
