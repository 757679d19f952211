using Platform.Grievances;
using Platform.Host.Shell.Parts;

namespace Platform.Host.Grievances.Petitions;

/// <summary>The tone each state is shown in, everywhere the same.</summary>
internal static class PetitionTones
{
    extension(PetitionStatus status)
    {
        public Tone Tone =>
            status switch
            {
                PetitionStatus.Received or PetitionStatus.Settled => Tone.Warning,
                PetitionStatus.Closed => Tone.Success,
                _ => Tone.Info,
            };
    }
}
