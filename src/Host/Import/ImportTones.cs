using Platform.Archives;
using Platform.Host.Shell.Parts;

namespace Platform.Host.Import;

/// <summary>The tone each state is shown in, everywhere the same.</summary>
internal static class ImportTones
{
    extension(ImportState state)
    {
        public Tone Tone =>
            state switch
            {
                ImportState.Checking or ImportState.Writing => Tone.Info,
                ImportState.Faulty or ImportState.Stopped or ImportState.Ready => Tone.Warning,
                ImportState.Done => Tone.Success,
                _ => Tone.Neutral,
            };
    }
}
