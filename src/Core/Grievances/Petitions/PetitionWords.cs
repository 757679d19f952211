using Platform.Regions;

namespace Platform.Grievances;

/// <summary>States, endings and steps of petitions as the union's papers say them.</summary>
public static class PetitionWords
{
    extension(PetitionStatus status)
    {
        public string InWords =>
            status switch
            {
                PetitionStatus.Received => "已受理",
                PetitionStatus.InHand => "办理中",
                PetitionStatus.Remedying => "救济中",
                PetitionStatus.Settled => "待告知",
                PetitionStatus.Closed => "已办结",
                _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
            };
    }

    extension(PetitionEnding ending)
    {
        public string InWords =>
            ending switch
            {
                PetitionEnding.Agreed => "协调成功",
                PetitionEnding.Remedied => "协调不成功，已提供帮助",
                PetitionEnding.Answered => "已办理答复",
                PetitionEnding.PassedOn => "已转有权处理的单位",
                PetitionEnding.NotAccepted => "不予受理",
                PetitionEnding.Withdrawn => "信访人撤回",
                PetitionEnding.Merged => "并入以前的信访",
                _ => throw new ArgumentOutOfRangeException(nameof(ending), ending, null),
            };
    }

    extension(MediationResult result)
    {
        public string InWords =>
            result switch
            {
                MediationResult.Succeeded => "协调成功",
                MediationResult.Failed => "协调不成功",
                MediationResult.ToBeContinued => "尚未谈妥，继续协调",
                _ => throw new ArgumentOutOfRangeException(nameof(result), result, null),
            };
    }

    extension(ToldHow how)
    {
        public string InWords =>
            how switch
            {
                ToldHow.InPerson => "当面",
                ToldHow.ByTelephone => "电话",
                ToldHow.InWriting => "书面",
                ToldHow.Online => "网上平台",
                ToldHow.ByQueryCode => "凭查询码查询",
                _ => throw new ArgumentOutOfRangeException(nameof(how), how, null),
            };
    }

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
