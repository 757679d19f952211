namespace Platform.Grievances;

/// <summary>How far a petition has come, as shown to people.</summary>
public static class PetitionStatusWords
{
    extension(PetitionStatus status)
    {
        public string InWords =>
            status switch
            {
                PetitionStatus.Received => "已受理",
                PetitionStatus.InHand => "办理中",
                PetitionStatus.Remedying => "救济中",
                PetitionStatus.Settled => "待告知",
                PetitionStatus.Closed => "已办结",
                _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
            };
    }
}
