namespace Platform.Regions;

public static class DayCountingWords
{
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
