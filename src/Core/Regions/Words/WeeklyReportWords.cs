namespace Platform.Regions;

public static class WeeklyReportWords
{
    extension(WeeklyReport weekly)
    {
        /// <summary>每周五（遇放假提前到前一个工作日）</summary>
        public string DayInWords =>
            $"每周{"日一二三四五六"[(int)weekly.Day]}（遇放假{(weekly.OnHoliday is HolidayShift.Before ? "提前到前" : "顺延到后")}一个工作日）";
    }
}
