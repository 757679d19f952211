using Platform.Calendar;

namespace Platform.Host.Verbs.Calendar;

internal sealed class CalendarAddVerb(WorkingCalendar calendar) : IVerb
{
    public string Name => "calendar add";

    public string Usage => "日期 工作日数    该日之后第 n 个工作日，当日不计（例：calendar add 2023-04-27 7）";

    public async Task<int> RunAsync(VerbCall call)
    {
        var (day, workingDays) = CalendarArguments.Read(call.Arguments);
        var term = calendar.Add(day, workingDays);
        await call.Out.WriteLineAsync($"{term.LastDay:yyyy-MM-dd}{(term.IsProvisional ? " 暂定" : "")}");
        return 0;
    }
}
