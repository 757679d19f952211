namespace Platform.Grievances;

/// <summary>The steps as the course of a petition lists them.</summary>
public static class PetitionEntryKindWords
{
    extension(PetitionEntryKind kind)
    {
        public string InWords =>
            kind switch
            {
                PetitionEntryKind.Received => "受理",
                PetitionEntryKind.Undertaken => "承办",
                PetitionEntryKind.Assigned => "交办",
                PetitionEntryKind.PassedOn => "转办",
                PetitionEntryKind.Reported => "报送办理结果",
                PetitionEntryKind.ReportAccepted => "认可办理结果",
                PetitionEntryKind.SentBack => "退回重办",
                PetitionEntryKind.OutsideAnswered => "受转单位回复",
                PetitionEntryKind.Urged => "督办",
                PetitionEntryKind.UrgingAnswered => "答复督办",
                PetitionEntryKind.DaySet => "确定答复期限",
                PetitionEntryKind.PaperTaken => "收取材料",
                PetitionEntryKind.PaperReturned => "退还原件",
                PetitionEntryKind.Mediated => "协调",
                PetitionEntryKind.RemedyBegun => "提供帮助",
                PetitionEntryKind.RemedyEnded => "帮助事项办结",
                PetitionEntryKind.Settled => "形成办理结果",
                PetitionEntryKind.NotAccepted => "不予受理",
                PetitionEntryKind.Withdrawn => "信访人撤回",
                PetitionEntryKind.Merged => "并入以前的信访",
                PetitionEntryKind.Told => "告知信访人",
                PetitionEntryKind.ReportedBack => "向来件单位反馈",
                PetitionEntryKind.Noted => "办理记录",
                _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
            };
    }
}
