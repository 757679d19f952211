using Platform.Certificates;
using Platform.Host.Certificates;
using Platform.Regions;
using Platform.Settings;
using Platform.Testing;

namespace Platform.Host.Tests.Certificates;

public sealed class WindowsOfSettingsTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    private const string Region = "371325";

    private readonly FakeClock _clock = new();

    [Fact]
    public async Task What_the_lead_has_set_is_the_window_until_it_is_set_anew()
    {
        var since = new DateOnly(2026, 1, 1);
        await SetAsync(SettingKey.Window(2026), "2026-03-01/2026-04-30", since);
        await SetAsync(SettingKey.Window(2027), "2027-03-01/2027-04-30", since);
        await SetAsync(SettingKey.Window(2027), "", new DateOnly(2026, 2, 1));
        await SetAsync(SettingKey.Window(2026), "2026-05-01/2026-06-30", new DateOnly(2026, 3, 3));
        var windows = new WindowsOfSettings(new LocalSettings(database, new Catalogue([SampleRegion.Region])), _clock);

        var today = await windows.OfAsync(Region);
        _clock.GoTo(new DateOnly(2026, 3, 3));
        var tomorrow = await windows.OfAsync(Region);

        Assert.Equal([new(2026, new IssuingWindow(new(2026, 3, 1), new(2026, 4, 30)))], today);
        Assert.Equal(new DateOnly(2026, 5, 1), tomorrow[2026].From);
        Assert.Empty(await windows.OfAsync("370000"));
    }

    private async Task SetAsync(string key, string value, DateOnly from)
    {
        await using var db = database.Open();
        db.LocalSettings.Add(
            new LocalSetting
            {
                RegionCode = Region,
                Key = key,
                Value = value,
                From = from,
                SetByAccountId = Guid.NewGuid(),
                SetBy = "县负责人",
                SetByBody = "费县总工会",
                SetAt = _clock.Now.ToUniversalTime(),
            }
        );
        await db.SaveChangesAsync();
    }
}
