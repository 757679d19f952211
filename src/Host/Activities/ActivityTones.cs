using Platform.Activities;
using Platform.Host.Services;
using Platform.Host.Shell.Parts;

namespace Platform.Host.Activities;

/// <summary>What the states of an activity look like, and its entries as lines of a history.</summary>
internal static class ActivityTones
{
    extension(ActivityStatus status)
    {
        public Tone Tone =>
            status switch
            {
                ActivityStatus.Drafted or ActivityStatus.Submitted or ActivityStatus.Preparing => Tone.Info,
                ActivityStatus.Refused => Tone.Warning,
                ActivityStatus.Held => Tone.Success,
                _ => Tone.Neutral,
            };
    }

    public static HistoryLine LineOf(ActivityEntry entry) =>
        new(
            entry.At,
            entry.Act.InWords,
            $"{entry.BodyName} {entry.PersonName}（{entry.PostTitle}）",
            entry.On is { } on ? $"{on:yyyy-MM-dd}，{entry.Participants} 人参加：{entry.Words}" : entry.Words
        );
}
