namespace Platform.Regions;

public static class ChangeFollowWords
{
    extension(ChangeFollow follow)
    {
        public string InWords =>
            follow switch
            {
                ChangeFollow.Application => "提出建档申请",
                ChangeFollow.Exit => "提出退出",
                ChangeFollow.Transfer => "转移档案",
                ChangeFollow.Correction => "更正档案",
                _ => throw new ArgumentOutOfRangeException(nameof(follow), follow, null),
            };
    }
}
