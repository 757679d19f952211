namespace Platform.Regions;

public static class LevelDeadlineWords
{
    extension(LevelDeadline deadline)
    {
        /// <summary>Who has to be done, and where.</summary>
        public string WhoInWords =>
            $"{(deadline.IsOfThoseDirectlyBelow ? "直属" : "")}{deadline.By.InWords}{(deadline.Area is { } area ? $"（区划 {area}）" : "")}";
    }
}
