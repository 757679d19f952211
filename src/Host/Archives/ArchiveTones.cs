using Platform.Archives;
using Platform.Host.Shell.Parts;

namespace Platform.Host.Archives;

/// <summary>The tone each state is shown in, everywhere the same.</summary>
internal static class ArchiveTones
{
    extension(ArchiveStatus status)
    {
        public Tone Tone => status is ArchiveStatus.Live ? Tone.Success : Tone.Neutral;
    }
}
