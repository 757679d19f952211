using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Platform.Host.Shell.Layouts;
using Platform.Host.Shell.Navigation;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Host.Tests.Shell;

public sealed class LayoutTests : ShellContext
{
    private static readonly RenderFragment Page = page => page.AddMarkupContent(0, "<h1>页面</h1>");

    private static readonly Actor Officer = new(
        Guid.Empty,
        "王丽华",
        1,
        Role.Officer,
        "经办人",
        1,
        "总工会",
        BodyKind.County,
        Scope.Nothing
    );

    [Fact]
    public void Staff_see_the_entries_they_may_use_in_order()
    {
        AddEntries();

        var frame = RenderMain(Officer);

        Assert.Equal(["工作台", "办件"], frame.FindAll(".side-nav a span").Select(entry => entry.TextContent));
        Assert.Equal(["业务"], frame.FindAll(".side-heading").Select(heading => heading.TextContent));
    }

    [Fact]
    public void Nobody_signed_in_sees_no_entry()
    {
        AddEntries();

        Assert.Empty(RenderMain().FindAll(".side-nav a"));
    }

    [Fact]
    public void Without_anything_to_search_there_is_no_box()
    {
        Assert.Empty(RenderMain(Officer).FindAll("[data-search]"));
    }

    [Fact]
    public void The_search_box_leads_to_the_list_that_is_searched()
    {
        Services.AddSingleton(new SearchBox("/cases", "姓名、案号"));

        var search = RenderMain(Officer).Find("form[data-search]");

        Assert.Equal("/cases", search.GetAttribute("action"));
        Assert.Equal("q", search.QuerySelector("input")!.GetAttribute("name"));
    }

    [Fact]
    public void A_feature_puts_its_part_into_the_top_bar()
    {
        Services.AddSingleton(new TopBarPart(TopBarSlot.Person, typeof(Person)));

        Assert.Equal("王丽华", RenderMain(Officer).Find(".top-tools em").TextContent);
    }

    [Fact]
    public void The_frame_says_when_it_is_connected()
    {
        Assert.NotEmpty(RenderMain(Officer).FindAll(".frame[data-interactive]"));
        Assert.NotEmpty(Render<PublicLayout>(layout => layout.Add(it => it.Body, Page)).FindAll("[data-interactive]"));
        Assert.NotEmpty(Render<PrintLayout>(layout => layout.Add(it => it.Body, Page)).FindAll("[data-interactive]"));
    }

    [Fact]
    public void Before_that_it_does_not()
    {
        Connect(isInteractive: false);

        var frame = Render<MainLayout>(layout => layout.Add(it => it.Body, Page));

        Assert.Empty(frame.FindAll("[data-interactive]"));
    }

    [Fact]
    public void Workers_see_seven_doors_and_no_navigation_by_work()
    {
        AddEntries();
        Connect();

        var layout = Render<PublicLayout>(it => it.Add(frame => frame.Body, Page));

        Assert.Equal(
            ["办事指南", "申请", "我的", "进度查询", "投诉", "证件核验", "工会登录"],
            layout.FindAll("nav a").Select(door => door.TextContent)
        );
        Assert.Empty(layout.FindAll(".side-nav"));
    }

    [Fact]
    public void A_page_that_fails_leaves_the_frame_standing()
    {
        AddEntries();
        Connect();

        var frame = Render<MainLayout>(layout =>
            layout.AddCascadingValue(Officer).Add(it => it.Body, _ => throw new InvalidOperationException("secret"))
        );

        Assert.NotEmpty(frame.FindAll(".side-nav a"));
        Assert.Contains("系统出了问题", frame.Find("main").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", frame.Markup, StringComparison.Ordinal);
    }

    private void AddEntries()
    {
        Services.AddSingleton(new NavigationEntry("办件", "folder_open", "/cases") { Order = 20 });
        Services.AddSingleton(new NavigationEntry("工作台", "dashboard", "/work") { Order = 10 });
        Services.AddSingleton(
            new NavigationEntry("系统", "settings", "/system")
            {
                Section = NavigationSection.Administration,
                IsAllowed = actor => actor.Role == Role.Administrator,
            }
        );
    }

    private IRenderedComponent<MainLayout> RenderMain(Actor? actor = null)
    {
        Connect();
        return Render<MainLayout>(layout =>
        {
            layout.Add(it => it.Body, Page);
            if (actor is not null)
            {
                layout.AddCascadingValue(actor);
            }
        });
    }

    private sealed class Person : ComponentBase
    {
        protected override void BuildRenderTree(Microsoft.AspNetCore.Components.Rendering.RenderTreeBuilder builder) =>
            builder.AddMarkupContent(0, "<em>王丽华</em>");
    }
}
