namespace Platform.Regions.Tests.Tables;

/// <summary>Somebody, and what is asked of them.</summary>
public sealed class Given
{
    private readonly ServiceItem _item;
    private readonly IFacts _facts;

    internal Given(ServiceItem item, IFacts facts) => (_item, _facts) = (item, facts);

    /// <summary>These materials and perhaps others.</summary>
    public Given Needs(string materials)
    {
        Assert.All(RegionTable.Listed(materials), name => Assert.Contains(name, Needed));
        return this;
    }

    /// <summary>These materials, in whatever order, and no other.</summary>
    public Given NeedsOnly(string materials)
    {
        var listed = RegionTable.Listed(materials).ToList();
        var more = Needed.Except(listed).ToList();
        var less = listed.Except(Needed).ToList();
        Assert.True(
            more.Count + less.Count == 0,
            $"材料不一样。{Said("表上没有，规则要交", more)}{Said("表上有，规则不要", less)}"
        );
        return this;
    }

    /// <summary>These are on the checklist, for somebody else.</summary>
    public Given DoesNotNeed(string materials)
    {
        var onTheList = _item.Checklist.Items.Select(material => material.Name).ToList();
        Assert.All(
            RegionTable.Listed(materials),
            name =>
            {
                Assert.Contains(name, onTheList);
                Assert.DoesNotContain(name, Needed);
            }
        );
        return this;
    }

    /// <summary>The steps of the chain by name, in order, from the application to the end.</summary>
    public Given Follows(string steps)
    {
        Assert.Equal(
            RegionTable.Listed(steps, '→'),
            _item.Approval.Where(stage => stage.When.Holds(_facts)).Select(stage => stage.Name)
        );
        return this;
    }

    private static string Said(string what, List<string> names) =>
        names.Count == 0 ? "" : $"{what}：{string.Join("；", names)}。";

    private IReadOnlyList<string> Needed => [.. _item.Checklist.Needed(_facts).Select(material => material.Name)];
}
