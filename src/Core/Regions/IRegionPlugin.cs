using Microsoft.Extensions.DependencyInjection;

namespace Platform.Regions;

/// <summary>
/// What a region's assembly answers for. One class per plugin, named by <see cref="RegionPluginAttribute"/>; it needs a
/// constructor without parameters and must not touch the network, the disk or the clock.
/// </summary>
public interface IRegionPlugin
{
    /// <summary>The region's rules as a description; the Host does all the wiring.</summary>
    Region Region { get; }

    /// <summary>Only for what a description cannot say. Most regions leave it alone.</summary>
    void AddServices(IServiceCollection services) { }
}
