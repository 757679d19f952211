using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Platform.Host.Accounts.Sessions;
using Platform.Host.Accounts.SignIn;
using Platform.Host.Shell.Navigation;

namespace Platform.Host.Demo;

/// <summary>Demo data and a clock that can be put forward. Outside Development none of it exists.</summary>
internal static partial class DemoModule
{
    private const string ClockFile = "demo-clock";

    /// <summary>After everything it stands in the place of.</summary>
    public static void AddDemo(this WebApplicationBuilder builder)
    {
        if (!builder.Environment.IsDevelopment())
        {
            return;
        }

        var services = builder.Services;
        var file = Path.Combine(new DataDirectories(builder.Configuration).Root, ClockFile);
        services.AddSingleton(new DemoClock(TimeProvider.System, file));
        services.Replace(
            ServiceDescriptor.Singleton<TimeProvider>(provided => provided.GetRequiredService<DemoClock>())
        );
        KeepSessionsInRealTime(services);
        services.AddSingleton(new TopBarPart(TopBarSlot.Person, typeof(DemoClockMenu)));

        services.AddSingleton<DemoPlans>();
        services.AddScoped<DemoUnions>();
        services.AddScoped<DemoBenchmarks>();
        services.AddScoped<DemoDesks>();
        services.AddScoped<DemoPetitionDesks>();
        services.AddScoped<DemoServiceDesks>();
        services.AddScoped<DemoDirector>();
        services.AddScoped<DemoSeeder>();
    }

    /// <summary>At the first start of a developer's empty database, before anybody is served.</summary>
    public static async Task SeedDemoAsync(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment() || !app.Configuration.GetValue("Demo:Seed", true))
        {
            return;
        }

        await using var scope = app.Services.CreateAsyncScope();
        var seeder = scope.ServiceProvider.GetRequiredService<DemoSeeder>();
        if (await seeder.IsNeededAsync())
        {
            await seeder.SeedAsync();
        }
    }

    public static void MapDemo(this WebApplication app)
    {
        if (app.Environment.IsDevelopment())
        {
            app.MapDemoClock();
            app.Lifetime.ApplicationStarted.Register(() =>
                Ready(app.Logger, app.Urls.FirstOrDefault() ?? "", DemoAccounts.Password)
            );
        }
    }

    [LoggerMessage(
        LogLevel.Information,
        "演示环境已就绪：{Url}。登录账号例如 factory、county、city，密码 {Password}；其余见 src/Host/Demo/README.md。"
    )]
    private static partial void Ready(ILogger log, string url, string password);

    /// <summary>Going on by a week must sign nobody out.</summary>
    private static void KeepSessionsInRealTime(IServiceCollection services)
    {
        services.Replace(
            ServiceDescriptor.Singleton(provided =>
                ActivatorUtilities.CreateInstance<SessionGuard>(provided, TimeProvider.System)
            )
        );
        services.Replace(
            ServiceDescriptor.Scoped(provided =>
                ActivatorUtilities.CreateInstance<SignInFlow>(provided, TimeProvider.System)
            )
        );
        services.ConfigureAll<CookieAuthenticationOptions>(cookie => cookie.TimeProvider = TimeProvider.System);
    }
}
