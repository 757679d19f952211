using Platform.Host.Shell.Parts;
using Platform.Inspections;

namespace Platform.Host.Inspections;

/// <summary>The tone each state is shown in, everywhere the same.</summary>
internal static class SpotCheckTones
{
    extension(SpotCheckStatus status)
    {
        public Tone Tone =>
            status switch
            {
                SpotCheckStatus.Sound or SpotCheckStatus.Mended => Tone.Success,
                SpotCheckStatus.Faulty or SpotCheckStatus.SentBack => Tone.Warning,
                SpotCheckStatus.Answered => Tone.Info,
                _ => Tone.Neutral,
            };
    }
}
