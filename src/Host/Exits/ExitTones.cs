using Platform.Exits;
using Platform.Host.Shell.Parts;

namespace Platform.Host.Exits;

/// <summary>The tone each state is shown in, everywhere the same.</summary>
internal static class ExitTones
{
    extension(ExitStatus status)
    {
        public Tone Tone =>
            status switch
            {
                ExitStatus.Open => Tone.Info,
                ExitStatus.Approved => Tone.Success,
                _ => Tone.Neutral,
            };
    }
}
