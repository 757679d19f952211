namespace Platform.Clients;

/// <summary>The events as messages name them, and as shown to people.</summary>
public static class StatusEventWords
{
    extension(StatusEvent told)
    {
        /// <summary>Never changes once shipped.</summary>
        public string Code =>
            told switch
            {
                StatusEvent.Submitted => "application.submitted",
                StatusEvent.Moved => "application.moved",
                StatusEvent.CorrectionRequested => "application.correction-requested",
                StatusEvent.Corrected => "application.corrected",
                StatusEvent.Closed => "application.closed",
                _ => throw new ArgumentOutOfRangeException(nameof(told), told, null),
            };

        public string InWords =>
            told switch
            {
                StatusEvent.Submitted => "已提交",
                StatusEvent.Moved => "进入另一环节",
                StatusEvent.CorrectionRequested => "要求补正",
                StatusEvent.Corrected => "已补正",
                StatusEvent.Closed => "办结、退件或撤回",
                _ => throw new ArgumentOutOfRangeException(nameof(told), told, null),
            };
    }
}
