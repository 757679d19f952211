namespace Platform.Regions;

public static class ComplaintClocksWords
{
    extension(ComplaintClocks clocks)
    {
        /// <summary>The three limits, a sentence each.</summary>
        public IEnumerable<string> InWords =>
            [
                $"反馈期限：自收到次日起 {clocks.Feedback.InWords}内反馈办理结果",
                $"延长期限：重要投诉不能按期办完的，写明理由、在反馈期限内经批准，可延长 {clocks.Extension.InWords}",
                $"最长期限：自收到次日起 {clocks.Outer.InWords}，任何情况下不得超过",
            ];
    }
}
