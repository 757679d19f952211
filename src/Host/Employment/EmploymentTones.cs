using Platform.Employment;
using Platform.Host.Services;
using Platform.Host.Shell.Parts;

namespace Platform.Host.Employment;

/// <summary>What the states of the service look like, and its entries as lines of a history.</summary>
internal static class EmploymentTones
{
    public const string Expired = "已到期";

    extension(OpeningStatus status)
    {
        public Tone Tone =>
            status switch
            {
                OpeningStatus.Reported => Tone.Info,
                OpeningStatus.Returned => Tone.Warning,
                OpeningStatus.Published => Tone.Success,
                _ => Tone.Neutral,
            };
    }

    extension(JobseekerStatus status)
    {
        public Tone Tone =>
            status switch
            {
                JobseekerStatus.Seeking => Tone.Info,
                JobseekerStatus.Left => Tone.Neutral,
                _ => Tone.Success,
            };
    }

    extension(TrainingStatus status)
    {
        public Tone Tone =>
            status switch
            {
                TrainingStatus.Planned => Tone.Info,
                TrainingStatus.Finished => Tone.Success,
                _ => Tone.Neutral,
            };
    }

    extension(ReferralStatus status)
    {
        public Tone Tone =>
            status switch
            {
                ReferralStatus.Recommended => Tone.Info,
                ReferralStatus.Hired or ReferralStatus.Placed => Tone.Success,
                _ => Tone.Neutral,
            };
    }

    public static HistoryLine LineOf(EmploymentEntry entry) =>
        new(entry.At, entry.Act.InWords, $"{entry.BodyName} {entry.PersonName}（{entry.PostTitle}）", entry.Words);
}
