using Microsoft.Extensions.DependencyInjection;

namespace Platform.Calendar;

public static class CalendarModule
{
    public static void AddCalendar(this IServiceCollection services)
    {
        services.AddSingleton(HolidayArrangements.BuiltIn);
        services.AddSingleton<WorkingCalendar>();
    }
}
