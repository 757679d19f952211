namespace Platform.Host.Shell.Parts;

/// <summary>The class in css/parts.css and the icon where none is named.</summary>
internal static class ToneWords
{
    extension(Tone tone)
    {
        public string Class => $"tone-{tone.ToString().ToLowerInvariant()}";

        public string Icon =>
            tone switch
            {
                Tone.Info => "info",
                Tone.Success => "check_circle",
                Tone.Warning => "warning",
                Tone.Seal => "approval",
                _ => "radio_button_unchecked",
            };
    }
}
