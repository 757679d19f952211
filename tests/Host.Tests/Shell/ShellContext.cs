using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Platform.Calendar;
using Platform.Host.Shell.Localization;
using Platform.Host.Tests.Database;
using Platform.Organizations;
using Platform.Regions;
using Platform.Testing;
using Radzen;

namespace Platform.Host.Tests.Shell;

/// <summary>Renders a part of the frame, on Friday 2023-05-05.</summary>
public abstract class ShellContext : BunitContext
{
    protected ShellContext()
    {
        Clock.GoTo(new DateOnly(2023, 5, 5));
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddCalendar();
        Services.AddRadzenComponents();
        Services.AddRadzenCookieThemeService();
        Services.AddSingleton<ILocalizer, ChineseRadzen>();
        Services.AddSingleton<TimeProvider>(Clock);
        var nowhere = new Catalogue(Array.Empty<Region>());
        Services.AddSingleton(nowhere);
        Services.AddSingleton(new RegionReach(new SqlServerWithoutServer(), nowhere));
    }

    protected FakeClock Clock { get; } = new();

    /// <summary>From here on nothing can be registered any more.</summary>
    protected void Connect(bool isInteractive = true)
    {
        SetRendererInfo(new RendererInfo(isInteractive ? "Server" : "Static", isInteractive));
    }

    /// <summary>What a reader reads: the text without its layout, icons left out.</summary>
    protected static string TextOf(IRenderedComponent<IComponent> part)
    {
        foreach (var icon in part.FindAll(".rzi").ToList())
            icon.TextContent = "";

        return string.Join(" ", part.Nodes.Select(node => node.TextContent)).Trim();
    }
}
