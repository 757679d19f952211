namespace Platform.Regions;

public static class DayCountWords
{
    extension(DayCount days)
    {
        /// <summary>3 日（自然日）</summary>
        public string InWords => $"{days.Count} 日（{days.Counting.InWords}）";
    }
}
