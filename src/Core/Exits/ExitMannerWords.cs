namespace Platform.Exits;

public static class ExitMannerWords
{
    /// <summary>Ways to explain something, or to ask how a household is.</summary>
    public static IReadOnlyList<ExitManner> OfTalking { get; } = [ExitManner.InPerson, ExitManner.ByTelephone];

    /// <summary>Ways a paper reaches a household.</summary>
    public static IReadOnlyList<ExitManner> OfDelivery { get; } =
    [ExitManner.InPerson, ExitManner.ByPost, ExitManner.ThroughTheUnit];

    extension(ExitManner manner)
    {
        public string InWords =>
            manner switch
            {
                ExitManner.InPerson => "当面",
                ExitManner.ByTelephone => "电话",
                ExitManner.ByPost => "邮寄",
                ExitManner.ThroughTheUnit => "由单位转交",
                _ => throw new ArgumentOutOfRangeException(nameof(manner), manner, null),
            };
    }
}
