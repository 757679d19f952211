using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Identity;
using Platform.Host.Accounts.Sessions;
using Platform.Host.Accounts.SignIn;
using Platform.Host.Accounts.TopBar;
using Platform.Host.Shell.Navigation;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Host.Accounts;

/// <summary>Who signs in, how, and for how long.</summary>
internal static class AccountsModule
{
    public const string SignInLimit = "sign-in";

    private const int PasswordRounds = 210_000;
    private const int AttemptsPerMinute = 60;

    public static void AddAccounts(this IServiceCollection services, IHostEnvironment environment)
    {
        services.AddHttpContextAccessor();
        services.AddSingleton<IRemoteAddress, RequestAddress>();
        services.AddScoped<IUserStore<Account>, AccountStore>();
        services
            .AddIdentityCore<Account>(identity =>
            {
                identity.Lockout.MaxFailedAccessAttempts = 5;
                identity.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
                identity.Password = Unchecked;
            })
            .AddErrorDescriber<ChineseIdentityErrors>()
            .AddPasswordValidator<PasswordCheck>()
            .AddSignInManager();
        services.Configure<PasswordHasherOptions>(hasher => hasher.IterationCount = PasswordRounds);

        services.AddSingleton<SessionGuard>();
        services.AddScoped<SessionCookie>();
        services.AddScoped<SignInFlow>();
        services.AddScoped<CurrentActor>();
        services.AddScoped<AuthenticationStateProvider, SessionWatch>();
        services.AddCascadingAuthenticationState();
        services.AddAuthorization();
        services.AddSingleton(new TopBarPart(TopBarSlot.Post, typeof(PostSwitch)));
        services.AddSingleton(new TopBarPart(TopBarSlot.Person, typeof(PersonMenu)));

        services
            .AddAuthentication(Session.Scheme)
            .AddCookie(
                Session.Scheme,
                cookie =>
                {
                    Guard(cookie.Cookie, "session", environment);
                    cookie.EventsType = typeof(SessionCookie);
                    cookie.ExpireTimeSpan = Session.Length;
                    cookie.SlidingExpiration = false;
                }
            )
            .AddCookie(
                SignInFlow.PendingScheme,
                cookie =>
                {
                    Guard(cookie.Cookie, "sign-in", environment);
                    cookie.ExpireTimeSpan = TimeSpan.FromMinutes(10);
                    cookie.SlidingExpiration = false;
                }
            );
        services.AddAntiforgery(antiforgery => Guard(antiforgery.Cookie, "form", environment));
        services.AddRateLimiter(limits =>
        {
            limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limits.AddPolicy(SignInLimit, AttemptsOf);
        });
    }

    public static void UseAccounts(this WebApplication app)
    {
        app.UseMiddleware<StaleForms>();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseRateLimiter();
    }

    public static void Guard(CookieBuilder cookie, string name, IHostEnvironment environment)
    {
        cookie.Name = name;
        cookie.HttpOnly = true;
        cookie.IsEssential = true;
        cookie.SameSite = SameSiteMode.Lax;
        // A developer's machine has no certificate; anywhere else a cookie in the clear is a stolen one.
        cookie.SecurePolicy = environment.IsDevelopment()
            ? CookieSecurePolicy.SameAsRequest
            : CookieSecurePolicy.Always;
    }

    /// <summary><see cref="PasswordCheck"/> asks for all of it.</summary>
    private static PasswordOptions Unchecked =>
        new()
        {
            RequiredLength = 1,
            RequiredUniqueChars = 1,
            RequireDigit = false,
            RequireLowercase = false,
            RequireUppercase = false,
            RequireNonAlphanumeric = false,
        };

    /// <summary>Lock-out counts by account; this by address, for whoever tries one password on many names.</summary>
    private static RateLimitPartition<string> AttemptsOf(HttpContext http) =>
        HttpMethods.IsPost(http.Request.Method)
            ? RateLimitPartition.GetFixedWindowLimiter(
                http.Connection.RemoteIpAddress?.ToString() ?? "",
                _ => new FixedWindowRateLimiterOptions
                {
                    PermitLimit = AttemptsPerMinute,
                    Window = TimeSpan.FromMinutes(1),
                }
            )
            : RateLimitPartition.GetNoLimiter("");
}
