using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Diagnostics;
using Platform.Host.Shell.Localization;
using Radzen;

namespace Platform.Host.Shell;

/// <summary>The frame around every page.</summary>
internal static class ShellModule
{
    private static readonly TimeSpan ThemeRemembered = TimeSpan.FromDays(365);

    public static void AddShell(this IServiceCollection services)
    {
        services.AddRazorComponents().AddInteractiveServerComponents();
        services.AddRadzenComponents();
        services.AddRadzenCookieThemeService(theme =>
        {
            theme.Name = "theme";
            theme.Duration = ThemeRemembered;
        });
        // Chinese goes out as it is, not as character references.
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddSingleton<ILocalizer, ChineseRadzen>();
    }

    /// <summary>Before authentication: headers, language, and what a failed request looks like.</summary>
    public static void UseShell(this WebApplication app)
    {
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.GetCultureInfo("zh-CN");
        CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.DefaultThreadCurrentCulture;
        app.UseMiddleware<SecurityHeaders>();
        app.UseRequestLocalization(language =>
        {
            language.SetDefaultCulture("zh-CN").AddSupportedCultures("zh-CN").AddSupportedUICultures("zh-CN");
            language.RequestCultureProviders.Clear();
        });
        if (!app.Environment.IsDevelopment())
        {
            app.UseExceptionHandler("/error", createScopeForErrors: true);
        }

        app.UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true);
        app.Use(
            (http, next) =>
            {
                // A form that is refused must not be read again, as that of the page shown instead.
                var isPage = !IsProgram(http.Request.Path) && HttpMethods.IsGet(http.Request.Method);
                if (!isPage && http.Features.Get<IStatusCodePagesFeature>() is { } pages)
                {
                    pages.Enabled = false;
                }

                return next(http);
            }
        );
    }

    /// <summary>After authentication: the pages themselves.</summary>
    public static void MapShell(this WebApplication app)
    {
        app.UseAntiforgery();
        app.MapStaticAssets();
        app.MapRazorComponents<App>()
            // SecurityHeaders sends the whole policy.
            .AddInteractiveServerRenderMode(mode => mode.ContentSecurityFrameAncestorsPolicy = null);
    }

    /// <summary>What a program asks for gets a bare status code, not a page.</summary>
    private static bool IsProgram(PathString path) =>
        path.StartsWithSegments("/api") || path.StartsWithSegments("/health") || path.StartsWithSegments("/openapi");
}
