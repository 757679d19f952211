using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;
using Platform.Clients;

namespace Platform.Host.Api.Frame;

/// <summary>Knows a client by the key in <c>Authorization: Bearer</c>.</summary>
internal sealed class ClientKeyHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> options,
    ILoggerFactory logs,
    UrlEncoder encoder,
    ClientGate gate
) : AuthenticationHandler<AuthenticationSchemeOptions>(options, logs, encoder)
{
    public new const string Scheme = "client-key";
    public const string ScopeClaim = "scope";

    private const string Bearer = "Bearer ";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (
            Request.Headers.Authorization is not [{ } header]
            || !header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase)
        )
        {
            return AuthenticateResult.NoResult();
        }

        if (await gate.FindAsync(header[Bearer.Length..].Trim()) is not { } client)
        {
            return AuthenticateResult.Fail("The key opens nothing.");
        }

        Context.Features.Set(client);
        var identity = new ClaimsIdentity(
            [new(ClaimTypes.Name, client.Name), .. client.Scopes.Select(scope => new Claim(ScopeClaim, scope.Code))],
            Scheme
        );
        return AuthenticateResult.Success(new(new(identity), Scheme));
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.Headers.WWWAuthenticate = "Bearer";
        return ApiProblems.WriteAsync(
            Context,
            StatusCodes.Status401Unauthorized,
            "需要客户端密钥：请求头没有密钥，或者密钥无效、已过期、已吊销。"
        );
    }

    protected override Task HandleForbiddenAsync(AuthenticationProperties properties) =>
        ApiProblems.WriteAsync(Context, StatusCodes.Status403Forbidden, "这个客户端没有这项权限。");
}
