using Platform.Calendar;

namespace Platform.Cases;

/// <summary>Where an application stands, in one sentence to the applicant.</summary>
public static class ProgressWords
{
    extension(CaseProgress progress)
    {
        /// <summary>It is the applicant's turn.</summary>
        public bool AsksApplicant =>
            progress.Status.IsOpen && (progress.Correction is not null || progress.ToDo.Count > 0);

        /// <summary>Null while it waits for the applicant or is over.</summary>
        public ProgressStep? Current => progress.Steps.FirstOrDefault(step => step.IsCurrent);

        /// <summary>What follows the step in hand; null after the last.</summary>
        public ProgressStep? Next =>
            progress.Status.IsOpen ? progress.Steps.SkipWhile(step => !step.IsCurrent).Skip(1).FirstOrDefault() : null;

        public string Headline =>
            progress switch
            {
                { Correction: { } notice } =>
                    $"需要您做：补交材料，在 {notice.DueOn.Month}月{notice.DueOn.Day}日（{notice.DueOn.Weekday}）前",
                { Refusal: not null } => "这件申请没有受理",
                { Current.Notice: { Hangs: true } posted } =>
                    $"公示中，到 {posted.LastDay.Month}月{posted.LastDay.Day}日（{posted.LastDay.Weekday}）为止",
                { Turn: { } turn } => $"现在轮到：{turn}",
                { Status: CaseStatus.Completed } => "已经办结",
                { Status: CaseStatus.Returned } => "补正期限内没有补齐，已按退件处理；可以重新申请",
                { Status: CaseStatus.Denied } => "经审核认定，不符合条件",
                { Status: CaseStatus.Withdrawn } => "申请已撤回",
                _ => progress.Status.InWords,
            };
    }
}
