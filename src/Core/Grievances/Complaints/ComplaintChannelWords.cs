namespace Platform.Grievances;

public static class ComplaintChannelWords
{
    extension(ComplaintChannel channel)
    {
        public string InWords =>
            channel switch
            {
                ComplaintChannel.FaceToFace => "当面",
                ComplaintChannel.Telephone => "电话",
                ComplaintChannel.Online => "网上",
                _ => throw new ArgumentOutOfRangeException(nameof(channel), channel, null),
            };
    }
}
