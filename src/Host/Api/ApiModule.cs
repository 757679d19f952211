using System.Text.Encodings.Web;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.RateLimiting;
using Platform.Clients;
using Platform.Host.Api.Applications;
using Platform.Host.Api.Certificates;
using Platform.Host.Api.Frame;
using Platform.Host.Api.Regions;

namespace Platform.Host.Api;

/// <summary>The doors to other systems: the guide for everybody, applications and certificates for clients with a key.</summary>
internal static class ApiModule
{
    public const string Root = "/api/v1";

    public static void AddApi(this IServiceCollection services)
    {
        services
            .AddAuthentication()
            .AddScheme<AuthenticationSchemeOptions, ClientKeyHandler>(ClientKeyHandler.Scheme, _ => { });
        services.Configure<AuthorizationOptions>(authorization =>
        {
            foreach (var scope in Enum.GetValues<ClientScope>())
            {
                authorization.AddPolicy(
                    scope.Code,
                    policy =>
                        policy
                            .AddAuthenticationSchemes(ClientKeyHandler.Scheme)
                            .RequireClaim(ClientKeyHandler.ScopeClaim, scope.Code)
                );
            }
        });
        services.Configure<RateLimiterOptions>(limits => limits.AddPolicy<string, PublicLimit>(nameof(PublicLimit)));
        services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
            json.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
        });
        services.AddOpenApi("v1", ApiDescription.Configure);
    }

    /// <summary>Before authentication: what a refusal looks like, whoever refuses.</summary>
    public static void UseApi(this WebApplication app) =>
        app.UseWhen(
            http => http.Request.Path.StartsWithSegments(Root),
            api =>
            {
                api.UseMiddleware<ApiProblems>();
                api.Use(
                    (http, next) =>
                    {
                        // A request with an idempotency key is read twice: what was sent, and what it means.
                        http.Request.EnableBuffering();
                        return next(http);
                    }
                );
            }
        );

    public static void MapApi(this IEndpointRouteBuilder routes)
    {
        routes.MapOpenApi("/openapi/{documentName}.json");
        var api = routes.MapGroup(Root).DisableAntiforgery();
        api.MapRegions();
        api.MapApplications();
        api.MapCertificates();
    }
}
