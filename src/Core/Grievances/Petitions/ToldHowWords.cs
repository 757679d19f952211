namespace Platform.Grievances;

/// <summary>The ways of hearing of an outcome.</summary>
public static class ToldHowWords
{
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
}
