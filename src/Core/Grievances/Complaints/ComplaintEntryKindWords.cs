namespace Platform.Grievances;

public static class ComplaintEntryKindWords
{
    extension(ComplaintEntryKind kind)
    {
        public string InWords =>
            kind switch
            {
                ComplaintEntryKind.Received => "收到投诉",
                ComplaintEntryKind.Assigned => "确定承办人",
                ComplaintEntryKind.TakenUp => "提级办理",
                ComplaintEntryKind.Excluded => "确定回避",
                ComplaintEntryKind.Classed => "划分类别",
                ComplaintEntryKind.Done => "办理记录",
                ComplaintEntryKind.ExtensionAsked => "申请延长",
                ComplaintEntryKind.ExtensionApproved => "批准延长",
                ComplaintEntryKind.ExtensionRefused => "不批准延长",
                ComplaintEntryKind.Revealed => "查看投诉人信息",
                ComplaintEntryKind.Concluded => "作出结论",
                ComplaintEntryKind.Told => "反馈投诉人",
                ComplaintEntryKind.Closed => "办结",
                _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
            };

        /// <summary>The trail's code.</summary>
        internal string InTrail =>
            kind switch
            {
                ComplaintEntryKind.Received => "complaint-received",
                ComplaintEntryKind.Assigned => "complaint-assigned",
                ComplaintEntryKind.TakenUp => "complaint-taken-up",
                ComplaintEntryKind.Excluded => "complaint-officer-excluded",
                ComplaintEntryKind.Classed => "complaint-classed",
                ComplaintEntryKind.Done => "complaint-noted",
                ComplaintEntryKind.ExtensionAsked => "complaint-extension-asked",
                ComplaintEntryKind.ExtensionApproved => "complaint-extension-approved",
                ComplaintEntryKind.ExtensionRefused => "complaint-extension-refused",
                ComplaintEntryKind.Revealed => "complainant-revealed",
                ComplaintEntryKind.Concluded => "complaint-concluded",
                ComplaintEntryKind.Told => "complaint-told",
                ComplaintEntryKind.Closed => "complaint-closed",
                _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
            };
    }
}
