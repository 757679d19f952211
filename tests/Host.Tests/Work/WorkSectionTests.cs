using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.Extensions.DependencyInjection;
using Platform.Host.Tests.Shell;
using Platform.Host.Work;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Host.Tests.Work;

public sealed class WorkSectionTests : ShellContext
{
    private static readonly Actor Officer = new(
        Guid.NewGuid(),
        "甲经办",
        1,
        Role.Officer,
        "经办人",
        1,
        "样例县总工会",
        BodyKind.County,
        new Scope(ScopeKind.County, 1)
    );

    [Fact]
    public void Each_feature_puts_its_card_on_the_workbench_in_its_order()
    {
        Services.AddSingleton(new WorkSection("抽查", typeof(Words)) { Order = 20 });
        Services.AddSingleton(new WorkSection("退出", typeof(Words)) { Order = 10, Address = "/exits" });

        var shown = Show();

        Assert.Equal(["退出", "抽查"], shown.FindAll("h2").Select(title => title.TextContent));
        Assert.Equal("/exits", shown.Find("a").GetAttribute("href"));
        Assert.Contains("甲经办的待办", TextOf(shown), StringComparison.Ordinal);
    }

    [Fact]
    public void A_card_for_others_is_not_there()
    {
        Services.AddSingleton(
            new WorkSection("退出", typeof(Words)) { IsAllowed = actor => actor.BodyKind is BodyKind.City }
        );

        Assert.Equal("", TextOf(Show()));
    }

    private IRenderedComponent<IComponent> Show()
    {
        Connect();
        return Render<WorkSections>(parameters => parameters.AddCascadingValue(Officer));
    }

    private sealed class Words : ComponentBase
    {
        [CascadingParameter]
        private Actor Actor { get; set; } = default!;

        protected override void BuildRenderTree(RenderTreeBuilder builder) =>
            builder.AddContent(0, $"{Actor.Name}的待办");
    }
}
