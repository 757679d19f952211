namespace Platform.Cases;

/// <summary>The states as shown to people.</summary>
public static class CaseStatusWords
{
    extension(CaseStatus status)
    {
        public string InWords =>
            status switch
            {
                CaseStatus.Draft => "草稿",
                CaseStatus.InProgress => "办理中",
                CaseStatus.CorrectionRequested => "待补正",
                CaseStatus.Returned => "已退件",
                CaseStatus.Refused => "不予受理",
                CaseStatus.Denied => "不予认定",
                CaseStatus.Withdrawn => "已撤回",
                CaseStatus.Completed => "已办结",
                _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
            };

        /// <summary>Somebody still has something to do.</summary>
        public bool IsOpen => status is CaseStatus.InProgress or CaseStatus.CorrectionRequested;
    }
}
