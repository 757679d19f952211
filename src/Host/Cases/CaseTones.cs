using Platform.Approvals;
using Platform.Cases;
using Platform.Host.Shell.Parts;
using Platform.Materials;

namespace Platform.Host.Cases;

/// <summary>The tone each state is shown in, everywhere the same.</summary>
internal static class CaseTones
{
    extension(CaseStatus status)
    {
        public Tone Tone =>
            status switch
            {
                CaseStatus.InProgress => Tone.Info,
                CaseStatus.CorrectionRequested => Tone.Warning,
                CaseStatus.Completed => Tone.Success,
                _ => Tone.Neutral,
            };
    }

    extension(RegisterComparison comparison)
    {
        public Tone Tone =>
            comparison.Result switch
            {
                ComparisonResult.Agrees => Tone.Success,
                ComparisonResult.Differs => comparison.IsUnexplained ? Tone.Warning : Tone.Info,
                _ => Tone.Neutral,
            };
    }

    extension(MaterialState state)
    {
        public Tone Tone =>
            state switch
            {
                MaterialState.InOrder => Tone.Success,
                MaterialState.Unchecked => Tone.Info,
                MaterialState.NotNeeded or MaterialState.Awaited => Tone.Neutral,
                _ => Tone.Warning,
            };

        public string InWords =>
            state switch
            {
                MaterialState.NotNeeded => "无需提供",
                MaterialState.Awaited => "办理时形成",
                MaterialState.Missing => "未提交",
                MaterialState.Incomplete => "未交齐",
                MaterialState.Unchecked => "待核对",
                MaterialState.Deficient => "不符合要求",
                MaterialState.InOrder => "已核对",
                _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
            };
    }
}
