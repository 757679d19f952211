namespace Platform.Grievances;

public static class ComplaintTaskKindWords
{
    extension(ComplaintTaskKind kind)
    {
        public string InWords =>
            kind switch
            {
                ComplaintTaskKind.Assign => "请确定承办人",
                ComplaintTaskKind.AnswerExtension => "请审批延长",
                ComplaintTaskKind.Handle => "请办理并作出结论",
                ComplaintTaskKind.Tell => "已有结论，请反馈投诉人",
                ComplaintTaskKind.Close => "已反馈，请办结",
                _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
            };
    }
}
