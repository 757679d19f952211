namespace Platform.Grievances;

public static class ComplaintTellingWords
{
    extension(ComplaintTelling telling)
    {
        public string InWords =>
            telling switch
            {
                ComplaintTelling.FaceToFace => "当面告知",
                ComplaintTelling.Telephone => "电话告知",
                ComplaintTelling.Letter => "书面送达",
                ComplaintTelling.ByQueryCode => "凭查询码查看",
                _ => throw new ArgumentOutOfRangeException(nameof(telling), telling, null),
            };
    }
}
