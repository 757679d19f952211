using Platform.Organizations;
using Platform.Regions;

namespace Platform.Host.Work;

/// <summary>
/// A card that a feature puts on the workbench for what waits there that is no case. Every feature registers its own:
/// <c>services.AddSingleton(new WorkSection("退出", typeof(ExitWork)) { Order = 20 })</c>. The component takes no
/// parameters, finds the cascading <see cref="Actor"/>, and shows its lines with <see cref="WorkLines"/>.
/// </summary>
internal sealed record WorkSection(string Title, Type Component)
{
    /// <summary>Tens, so that others fit between.</summary>
    public int Order { get; init; }

    /// <summary>Where all of it is listed; null where there is no such page.</summary>
    public string? Address { get; init; }

    /// <summary>Whether the person in this post has anything to do there.</summary>
    public Func<Actor, bool> IsAllowed { get; init; } = _ => true;

    /// <summary>Shown only where one of the regions in the actor's scope is such a one; null: everywhere.</summary>
    public Func<Region, bool>? InRegion { get; init; }
}
