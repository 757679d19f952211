using Platform.Cases;
using Platform.Host.Shell.Parts;

namespace Platform.Host.Progress;

/// <summary>The tint of a case's state, as its applicant sees it.</summary>
internal static class CaseStatusTone
{
    extension(CaseStatus status)
    {
        public Tone Tone =>
            status switch
            {
                CaseStatus.Completed => Tone.Success,
                CaseStatus.CorrectionRequested or CaseStatus.Returned or CaseStatus.Refused or CaseStatus.Denied =>
                    Tone.Warning,
                CaseStatus.InProgress => Tone.Info,
                _ => Tone.Neutral,
            };
    }
}
