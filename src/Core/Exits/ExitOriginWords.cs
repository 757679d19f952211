namespace Platform.Exits;

public static class ExitOriginWords
{
    extension(ExitOrigin origin)
    {
        public string InWords =>
            origin switch
            {
                ExitOrigin.Worker => "本人申请",
                ExitOrigin.ContactPerson => "联系人建议",
                ExitOrigin.Check => "抽查核实",
                ExitOrigin.Round => "集中清理",
                ExitOrigin.DeniedReview => "复核未通过",
                ExitOrigin.Change => "期间变动",
                _ => throw new ArgumentOutOfRangeException(nameof(origin), origin, null),
            };
    }
}
