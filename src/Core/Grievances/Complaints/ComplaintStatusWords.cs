namespace Platform.Grievances;

public static class ComplaintStatusWords
{
    extension(ComplaintStatus status)
    {
        public string InWords =>
            status switch
            {
                ComplaintStatus.Received => "待指派",
                ComplaintStatus.Handling => "办理中",
                ComplaintStatus.Concluded => "待反馈",
                ComplaintStatus.Told => "已反馈",
                ComplaintStatus.Closed => "已办结",
                _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
            };
    }
}
