namespace Platform.Regions;

[AttributeUsage(AttributeTargets.Assembly)]
public sealed class RegionPluginAttribute(Type plugin) : Attribute
{
    public Type Plugin { get; } = plugin;
}
