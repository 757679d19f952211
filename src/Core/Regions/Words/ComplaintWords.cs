namespace Platform.Regions;

/// <summary>How complaints are received and answered, as sentences.</summary>
public static class ComplaintWords
{
    extension(ComplaintRules rules)
    {
        public IEnumerable<string> InWords
        {
            get
            {
                yield return $"由{rules.HandledBy.InWords}{rules.HandlerTitle}负责　〔{rules.Source.InWords}〕";
                foreach (var ground in rules.Grounds)
                    yield return $"可以投诉：{ground.Name}　〔{ground.Source.InWords}〕";
                yield return Received("当面投诉", rules.FaceToFace);
                yield return Received("电话投诉", rules.ByTelephone);
                if (rules.Clocks is not { } clocks)
                {
                    yield return $"办理期限：{StageWords.Unset}";
                    yield break;
                }

                foreach (var limit in clocks.InWords)
                    yield return $"{limit}　〔{clocks.Source.InWords}〕";
            }
        }
    }

    private static string Received(string channel, ReceptionRule? rule) =>
        rule is null
            ? $"{channel}：{StageWords.Unset}"
            : $"{channel}：{string.Join("，", rule.Duties)}　〔{rule.Source.InWords}〕";
}
