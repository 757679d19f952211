namespace Platform.Exits;

public static class ExitTabWords
{
    extension(ExitTab tab)
    {
        public string InWords =>
            tab switch
            {
                ExitTab.Open => "在办",
                ExitTab.ToInform => "待告知",
                ExitTab.ToFollowUp => "待回访",
                ExitTab.Decided => "已决定",
                _ => throw new ArgumentOutOfRangeException(nameof(tab), tab, null),
            };
    }
}
