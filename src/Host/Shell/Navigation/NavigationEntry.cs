using Platform.Organizations;
using Platform.Regions;

namespace Platform.Host.Shell.Navigation;

/// <summary>
/// A line of the staff's navigation. Every feature registers its own:
/// <c>services.AddSingleton(new NavigationEntry("办件", "folder_open", "/cases") { Order = 20 })</c>.
/// </summary>
/// <param name="Icon">A name of Material Symbols.</param>
internal sealed record NavigationEntry(string Text, string Icon, string Address)
{
    public NavigationSection Section { get; init; }

    /// <summary>Within the section; tens, so that others fit between.</summary>
    public int Order { get; init; }

    /// <summary>The whole address must match, not only its beginning.</summary>
    public bool MatchesWhole { get; init; }

    /// <summary>Whether the person in this post may use it. Hiding a line guards nothing: the page itself asks again.</summary>
    public Func<Actor, bool> IsAllowed { get; init; } = _ => true;

    /// <summary>Shown only where one of the regions in the actor's scope is such a one; null: everywhere.</summary>
    public Func<Region, bool>? InRegion { get; init; }
}
