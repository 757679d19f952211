namespace Platform.Grievances;

public static class ExclusionReasonWords
{
    extension(ExclusionReason reason)
    {
        public string InWords =>
            reason switch
            {
                ExclusionReason.Named => "投诉中指名",
                ExclusionReason.DecidedTheCase => "办理过所投诉的办件",
                ExclusionReason.OfThatUnit => "在被投诉单位任职",
                ExclusionReason.Marked => "经办人确定",
                _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, null),
            };
    }
}
