namespace Platform.Regions;

public static class SigningRuleWords
{
    extension(SigningRule rule)
    {
        /// <summary>What will do, e.g. 签名或手指印.</summary>
        public string MarksInWords => string.Join("或", rule.Marks.Select(mark => mark.InWords));

        /// <summary>E.g. 本人和年满 18 周岁的家庭成员都要有手指印.</summary>
        public string InWords => $"本人和年满 {rule.FromAge} 周岁的家庭成员都要有{rule.MarksInWords}";
    }
}
