namespace Platform.Approvals;

/// <summary>How a worker was told, as the union's papers call it.</summary>
public static class TellingWayWords
{
    extension(TellingWay way)
    {
        public string InWords =>
            way switch
            {
                TellingWay.InPerson => "当面",
                TellingWay.ByTelephone => "电话",
                TellingWay.InWriting => "书面",
                _ => throw new ArgumentOutOfRangeException(nameof(way), way, null),
            };
    }
}
