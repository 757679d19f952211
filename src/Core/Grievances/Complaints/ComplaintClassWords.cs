namespace Platform.Grievances;

public static class ComplaintClassWords
{
    extension(ComplaintClass @class)
    {
        public string InWords =>
            @class switch
            {
                ComplaintClass.Ordinary => "一般投诉",
                ComplaintClass.Important => "重要投诉",
                _ => throw new ArgumentOutOfRangeException(nameof(@class), @class, null),
            };
    }
}
