namespace Platform.Regions;

public static class LevelDeadlineWords
{
    extension(LevelDeadline deadline)
    {
        /// <summary>Who has to be done, and where.</summary>
        public string WhoInWords =>
            $"{deadline.By.InWords}{(deadline.ExceptThoseUnder is { } under ? $"（不含{under.InWords}所属）" : "")}{(deadline.Area is { } area ? $"（区划 {area}）" : "")}";
    }
}
