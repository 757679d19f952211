using Platform.Calendar;

namespace Platform.Host.Verbs.Calendar;

internal sealed class CalendarBackVerb(WorkingCalendar calendar) : IVerb
{
    public string Name => "calendar back";

    public string Usage => "截止日 工作日数    最迟哪天张贴，才能在截止日进入下一步（例：calendar back 2023-03-08 7）";

    public async Task<int> RunAsync(VerbCall call)
    {
        var (deadline, workingDays) = CalendarArguments.Read(call.Arguments);
        var posting = calendar.Back(deadline, workingDays);
        await call.Out.WriteLineAsync($"{posting.Date:yyyy-MM-dd}{(posting.IsProvisional ? " 暂定" : "")}");
        return 0;
    }
}
