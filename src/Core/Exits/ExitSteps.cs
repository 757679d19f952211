using Platform.Approvals;

namespace Platform.Exits;

/// <summary>What comes next for an exit.</summary>
internal static class ExitSteps
{
    public static ExitStep Of(ExitFile file) =>
        file.Exit switch
        {
            { IsOpen: true } when IsSentBack(file) => ExitStep.Supplementing,
            { IsOpen: true } when file.Gaps.Any(gap => gap is { Until: null, IsElsewhere: false }) =>
                ExitStep.Preparing,
            { IsOpen: true } => ExitStep.Deciding,
            { Status: ExitStatus.Approved, InformedOn: null } => ExitStep.Informing,
            { Status: ExitStatus.Approved, FollowUpOn: not null } => ExitStep.FollowingUp,
            _ => ExitStep.Over,
        };

    /// <summary>Sent back, and nobody has answered yet.</summary>
    private static bool IsSentBack(ExitFile file) =>
        file.Decisions is [.., { Outcome: Outcome.SentBack, At: var at }]
        && !file.Of(ExitRecordKind.Supplement).Any(record => record.At > at);
}
