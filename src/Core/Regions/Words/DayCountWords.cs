namespace Platform.Regions;

public static class DayCountWords
{
    extension(DayCount days)
    {
        /// <summary>3 日（自然日）</summary>
        public string InWords => $"{days.Count} 日（{days.Counting.InWords}）";
    }

    extension(DayCounting counting)
    {
        public string InWords =>
            counting switch
            {
                DayCounting.CalendarDays => "自然日",
                DayCounting.WorkingDays => "工作日",
                _ => throw new ArgumentOutOfRangeException(nameof(counting), counting, null),
            };
    }
}
