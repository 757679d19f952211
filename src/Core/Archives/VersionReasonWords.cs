namespace Platform.Archives;

public static class VersionReasonWords
{
    extension(VersionReason reason)
    {
        public string InWords =>
            reason switch
            {
                VersionReason.Opened => "建档",
                VersionReason.Verified => "复核保留",
                VersionReason.Corrected => "更正",
                VersionReason.Transferred => "转入",
                VersionReason.TakenOver => "接收原有档案",
                _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, null),
            };
    }
}
