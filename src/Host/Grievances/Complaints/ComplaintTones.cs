using Platform.Grievances;
using Platform.Host.Shell.Parts;

namespace Platform.Host.Grievances.Complaints;

/// <summary>What colour goes with what.</summary>
internal static class ComplaintTones
{
    extension(ComplaintStatus status)
    {
        public Tone Tone =>
            status switch
            {
                ComplaintStatus.Received or ComplaintStatus.Concluded => Tone.Warning,
                ComplaintStatus.Handling => Tone.Info,
                _ => Tone.Success,
            };
    }
}
