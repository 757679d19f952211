namespace Platform.Host.Grievances.Petitions;

/// <summary>The acts as the union calls them.</summary>
internal static class PetitionTurnWords
{
    extension(PetitionTurn turn)
    {
        public string InWords =>
            turn switch
            {
                PetitionTurn.Undertake => "承办（本工会办理）",
                PetitionTurn.ChangeHandlers => "更换承办人",
                PetitionTurn.Assign => "交办（下级工会办理并报结果）",
                PetitionTurn.PassOn => "转办（转给另一个工会）",
                PetitionTurn.PassOut => "转办（转给工会以外的单位）",
                PetitionTurn.OutsideAnswered => "登记受转单位的回复",
                PetitionTurn.Report => "报送办理结果",
                PetitionTurn.Settle => "形成办理结果",
                PetitionTurn.Note => "登记办理情况",
                PetitionTurn.SetAnswerDay => "确定答复期限",
                PetitionTurn.Refuse => "不予受理",
                PetitionTurn.Merge => "并入同一人以前的信访",
                PetitionTurn.Withdraw => "信访人撤回",
                _ => throw new ArgumentOutOfRangeException(nameof(turn), turn, null),
            };

        /// <summary>The button.</summary>
        public string Button =>
            turn switch
            {
                PetitionTurn.Undertake => "承办",
                PetitionTurn.Assign => "交办",
                PetitionTurn.PassOn or PetitionTurn.PassOut => "转办",
                PetitionTurn.OutsideAnswered => "登记回复",
                PetitionTurn.Note => "登记",
                PetitionTurn.Merge => "并入",
                PetitionTurn.Withdraw => "登记撤回",
                _ => turn.InWords,
            };
    }
}
