namespace Platform.Regions;

public static class ComplaintClocksWords
{
    extension(ComplaintClocks clocks)
    {
        /// <summary>The three limits, a sentence each; what the document leaves open is said too.</summary>
        public IEnumerable<string> InWords =>
            [
                $"反馈期限：自收到次日起 {clocks.Feedback.InWords}内反馈办理结果",
                clocks.Extension is { } more
                    ? $"延长期限：重要投诉不能按期办完的，写明理由、在反馈期限内经批准，可延长 {more.InWords}"
                    : $"延长期限：{StageWords.Unset}，不延长",
                clocks.Outer is { } most
                    ? $"最长期限：自收到次日起 {most.InWords}，任何情况下不得超过"
                    : $"最长期限：{StageWords.Unset}",
            ];
    }
}
