using Platform.Calendar;

namespace Platform.Host.Demo;

/// <summary>Runs all plays of a plan in the order of their days, setting the clock before each act.</summary>
internal sealed class DemoDirector(DemoClock clock, WorkingCalendar calendar)
{
    private static readonly TimeOnly OfficeOpens = new(8, 30);
    private static readonly TimeSpan BetweenActs = TimeSpan.FromMinutes(7);

    /// <summary>Stops each play before what would lie in the future.</summary>
    public async Task RunAsync(IEnumerable<IDemoPlay> plays, DateTimeOffset until, Action? acted = null)
    {
        var waiting = new PriorityQueue<Running, DateTimeOffset>();
        var order = 0;
        foreach (var play in plays)
        {
            // Nobody begins in the same minute as another.
            var begins = Opening(calendar.OnOrAfter(play.Begin)).AddMinutes(11 * order++ % 400);
            await NextAsync(new Running(play.ActsAsync().GetAsyncEnumerator(), begins), waiting);
        }

        while (waiting.TryDequeue(out var running, out var at))
        {
            if (at >= until)
            {
                await running.Acts.DisposeAsync();
                continue;
            }

            clock.Visit(at);
            await running.Acts.Current.Do();
            acted?.Invoke();
            running.At = at;
            await NextAsync(running, waiting);
        }
    }

    private async Task NextAsync(Running running, PriorityQueue<Running, DateTimeOffset> waiting)
    {
        if (await running.Acts.MoveNextAsync())
        {
            waiting.Enqueue(running, TimeOf(running.Acts.Current, running.At));
        }
        else
        {
            await running.Acts.DisposeAsync();
        }
    }

    private DateTimeOffset TimeOf(DemoAct act, DateTimeOffset last)
    {
        var then = last + BetweenActs;
        if (act.Days > 0)
        {
            var time = ChinaTime.At(last).TimeOfDay;
            then = ChinaTime.StartOf(calendar.Add(ChinaTime.DateOf(last), act.Days).LastDay) + time + BetweenActs;
        }

        return act.NotBefore is { } day && ChinaTime.DateOf(then) < day ? Opening(calendar.OnOrAfter(day)) : then;
    }

    private static DateTimeOffset Opening(DateOnly day) => ChinaTime.StartOf(day) + OfficeOpens.ToTimeSpan();

    private sealed class Running(IAsyncEnumerator<DemoAct> acts, DateTimeOffset at)
    {
        public IAsyncEnumerator<DemoAct> Acts => acts;

        public DateTimeOffset At { get; set; } = at;
    }
}
