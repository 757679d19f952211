using System.Net;
using Platform.Host.Demo;
using Platform.Host.Tests.Accounts;
using Platform.Testing;

namespace Platform.Host.Tests.Demo;

[Collection(OnTheDemo.Name)]
public sealed class DemoClockEndpointTests(DemoHost demo)
{
    [Fact]
    public async Task The_day_goes_on_and_nobody_is_signed_out()
    {
        using var browser = await demo.BrowseAsync("county");
        var clock = demo.Service<DemoClock>();
        try
        {
            var moved = await browser.PostAsync("/demo/clock", ("days", "30"), ("return", "/work"));

            Assert.Equal("/work", moved.Headers.Location?.ToString());
            Assert.Equal(30, clock.DaysAhead);
            Assert.Equal(HttpStatusCode.OK, (await browser.GoAsync("/work")).StatusCode);
            Assert.Contains("演示日期 2026-04-01", browser.Text, StringComparison.Ordinal);

            await browser.PostAsync("/demo/clock", ("to", "2026-03-11"));
            Assert.Equal(9, clock.DaysAhead);
        }
        finally
        {
            await browser.PostAsync("/demo/clock", ("return", "/work"));
        }

        Assert.Equal(0, clock.DaysAhead);
    }

    [Fact]
    public async Task Outside_a_developers_machine_there_is_no_such_clock()
    {
        var database = new TestDatabase();
        await database.InitializeAsync();
        await using (var host = new HostFactory(database))
        {
            using var browser = new Browser(host);

            var answer = await browser.PostAsync("/demo/clock", ("days", "30"));

            Assert.True(answer.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.MethodNotAllowed);
            Assert.Same(TimeProvider.System, host.Services.GetService(typeof(TimeProvider)));
            Assert.Null(host.Services.GetService(typeof(DemoSeeder)));
        }

        await database.DisposeAsync();
    }
}
