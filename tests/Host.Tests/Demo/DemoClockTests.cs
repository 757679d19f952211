using Platform.Host.Demo;
using Platform.Testing;

namespace Platform.Host.Tests.Demo;

public sealed class DemoClockTests : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("platform-clock-");
    private readonly FakeClock _real = new();

    private string Kept => Path.Combine(_directory.FullName, "demo-clock");

    [Fact]
    public void It_runs_days_ahead_at_the_same_hour()
    {
        var clock = new DemoClock(_real);

        clock.GoTo(new DateOnly(2026, 3, 11));

        Assert.Equal(_real.GetUtcNow().AddDays(9), clock.GetUtcNow());
        Assert.Equal(9, clock.DaysAhead);
    }

    [Fact]
    public void A_restart_keeps_the_day()
    {
        new DemoClock(_real, Kept).GoTo(new DateOnly(2026, 3, 11));

        Assert.Equal(9, new DemoClock(_real, Kept).DaysAhead);
    }

    [Fact]
    public void It_never_goes_behind_the_real_day()
    {
        var clock = new DemoClock(_real, Kept);

        clock.GoTo(new DateOnly(2020, 1, 1));

        Assert.Equal(0, clock.DaysAhead);
    }

    public void Dispose() => _directory.Delete(recursive: true);
}
