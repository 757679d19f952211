using System.Runtime.Loader;
using Platform.Regions;

namespace Platform.Host.Tests.Plugins;

public sealed class IsolationTests
{
    [Fact]
    public void A_plugin_lives_in_its_own_context_and_shares_the_contract()
    {
        using var shelf = new TemporaryShelf();

        var plugin = shelf.Load().Plugins.Single();

        var context = AssemblyLoadContext.GetLoadContext(plugin.Assembly!)!;
        Assert.Equal(plugin.Name, context.Name);
        Assert.NotSame(AssemblyLoadContext.Default, context);
        Assert.DoesNotContain(context.Assemblies, assembly => assembly == typeof(Region).Assembly);
    }

    [Fact]
    public void Papers_are_found_by_the_name_the_description_gives()
    {
        using var shelf = new TemporaryShelf();
        var catalogue = shelf.Load();
        var region = catalogue.Regions.Single();
        var form = region.ServiceItems.SelectMany(item => item.Forms).First(form => form.PrintedBy is not null);

        Assert.True(catalogue.Component(region.Code, form.PrintedBy!)!.IsAssignableTo(typeof(FormPrint)));
        Assert.Null(catalogue.Component(region.Code, "No.Such.Paper"));
        Assert.Null(catalogue.Component("000000", form.PrintedBy!));
    }
}
