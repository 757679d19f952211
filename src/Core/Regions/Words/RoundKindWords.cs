namespace Platform.Regions;

public static class RoundKindWords
{
    extension(RoundKind kind)
    {
        public string InWords => kind is RoundKind.CleanUp ? "清理" : "摸底";
    }
}
