namespace Platform.Archives;

public static class ArchiveStatusWords
{
    extension(ArchiveStatus status)
    {
        public string InWords =>
            status switch
            {
                ArchiveStatus.Live => "在册",
                ArchiveStatus.Closed => "已退出",
                ArchiveStatus.Sealed => "已封存",
                _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
            };
    }
}
