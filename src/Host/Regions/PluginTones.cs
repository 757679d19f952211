using Platform.Host.Shell.Parts;
using Platform.Regions;

namespace Platform.Host.Regions;

internal static class PluginTones
{
    extension(PluginStatus status)
    {
        public Tone Tone =>
            status switch
            {
                PluginStatus.Active => Tone.Success,
                PluginStatus.Draft => Tone.Info,
                PluginStatus.Disabled => Tone.Neutral,
                _ => Tone.Warning,
            };
    }
}
