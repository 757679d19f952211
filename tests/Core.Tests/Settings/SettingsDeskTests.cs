using Platform.Organizations;
using Platform.Regions;
using Platform.Settings;
using Platform.Storage;
using Platform.Testing;

namespace Platform.Core.Tests.Settings;

public sealed class SettingsDeskTests : IAsyncLifetime
{
    private static readonly DateOnly Today = new(2026, 3, 2);
    private static readonly string Notice = SettingKey.NoticeDays("public-notice");
    private static readonly string Telephone = SettingKey.OfficeTelephone("centre");

    private readonly TestDatabase _database = new();
    private readonly FakeClock _clock = new();
    private SampleUnions _unions = null!;
    private Actor _lead = null!;

    private SettingsDesk Desk => new(_database, new Catalogue([SampleRegion.Region]), new AuditTrail(_clock), _clock);

    private LocalSettings Settings => new(_database, new Catalogue([SampleRegion.Region]));

    public async Task InitializeAsync()
    {
        await _database.InitializeAsync();
        _unions = await SampleUnions.AddAsync(_database);
        _lead = await _unions.ActorAsync(_unions.County, Role.Lead);
    }

    public Task DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task The_value_in_force_is_the_one_with_the_latest_first_day()
    {
        await SetAsync(Telephone, "0539-1111111", Today);
        await SetAsync(Telephone, "0539-2222222", Today.AddDays(10));
        await SetAsync(Telephone, "0539-3333333", Today.AddDays(5));

        Assert.Null(await ValueAsync(Telephone, Today.AddDays(-1)));
        Assert.Equal("0539-1111111", await ValueAsync(Telephone, Today));
        Assert.Equal("0539-3333333", await ValueAsync(Telephone, Today.AddDays(9)));
        Assert.Equal("0539-2222222", await ValueAsync(Telephone, Today.AddDays(10)));
        Assert.Equal(3, (await Settings.HistoryAsync(SampleRegion.Code, Telephone)).Count);
    }

    [Fact]
    public async Task Of_two_with_the_same_first_day_the_later_set_holds()
    {
        await SetAsync(Telephone, "0539-1111111", Today);
        await SetAsync(Telephone, "0539-2222222", Today);

        Assert.Equal("0539-2222222", await ValueAsync(Telephone, Today));
    }

    [Fact]
    public async Task What_is_taken_back_is_unset_again()
    {
        await SetAsync(Telephone, "0539-1111111", Today);
        await SetAsync(Telephone, null, Today.AddDays(1));

        Assert.Null(await ValueAsync(Telephone, Today.AddDays(1)));
        Assert.Empty(await Settings.AllInForceAsync(SampleRegion.Code, Today.AddDays(1)));
    }

    [Fact]
    public async Task A_notice_length_comes_with_its_document()
    {
        var refused = await Assert.ThrowsAsync<RuleException>(() => SetAsync(Notice, "5", Today));
        await Desk.SetAsync(
            _lead,
            new NewSetting(SampleRegion.Code, Notice, "5", Today)
            {
                DocumentTitle = "关于规范公示的通知",
                DocumentNumber = "样工〔2026〕3号",
            }
        );

        Assert.Equal(nameof(NewSetting.DocumentTitle), refused.Field);
        var (days, setting) = (await Settings.NoticeDaysAsync(SampleRegion.Code, "public-notice", Today))!.Value;
        Assert.Equal((5, "《关于规范公示的通知》（样工〔2026〕3号）"), (days, setting.Document));
        Assert.Null(await Settings.NoticeDaysAsync(SampleRegion.Code, "public-notice", Today.AddDays(-1)));
    }

    [Fact]
    public async Task A_region_takes_applications_until_its_lead_says_otherwise()
    {
        Assert.True(await Settings.IsEnabledAsync(SampleRegion.Code, Today));

        await SetAsync(SettingKey.Enabled, SettingKey.No, Today.AddDays(1));

        Assert.True(await Settings.IsEnabledAsync(SampleRegion.Code, Today));
        Assert.False(await Settings.IsEnabledAsync(SampleRegion.Code, Today.AddDays(1)));
    }

    [Fact]
    public async Task What_the_documents_leave_to_the_lead_is_off_until_a_document_switches_it_on()
    {
        var key = SettingKey.Switch(SampleCheckedItem.Switch.Code);
        var undocumented = await Assert.ThrowsAsync<RuleException>(() => SetAsync(key, SettingKey.Yes, Today));
        Assert.Equal(nameof(NewSetting.DocumentTitle), undocumented.Field);
        Assert.Empty(await Settings.SwitchedOnAsync(SampleRegion.Region, Today));

        await SwitchAsync(SettingKey.Yes, Today.AddDays(1));

        Assert.Empty(await Settings.SwitchedOnAsync(SampleRegion.Region, Today));
        Assert.Equal(["data-check"], await Settings.SwitchedOnAsync(SampleRegion.Region, Today.AddDays(1)));
    }

    [Fact]
    public async Task What_is_on_by_the_region_itself_is_switched_off_by_a_document()
    {
        var on = SampleRegion.Region with { Switches = [SampleCheckedItem.Switch with { IsOnByDefault = true }] };
        Assert.Equal(["data-check"], await Settings.SwitchedOnAsync(on, Today));

        await SwitchAsync(SettingKey.No, Today);

        Assert.Empty(await Settings.SwitchedOnAsync(on, Today));
    }

    [Fact]
    public async Task Nothing_is_switched_for_days_that_are_over()
    {
        var refused = await Assert.ThrowsAsync<RuleException>(() => SwitchAsync(SettingKey.Yes, Today.AddDays(-1)));

        Assert.Equal(nameof(NewSetting.From), refused.Field);
    }

    [Fact]
    public async Task A_window_is_set_by_year()
    {
        await SetAsync(SettingKey.Window(2026), "2026-03-01/2026-06-30", Today);

        var windows = await Settings.WindowsAsync(SampleRegion.Code, Today);

        Assert.Equal(new Period(new(2026, 3, 1), new(2026, 6, 30)), Assert.Single(windows).Value);
    }

    [Theory]
    [InlineData("office.centre.telephone", "ring me")]
    [InlineData("office.centre.address", "x")]
    [InlineData("notice.public-notice.days", "0")]
    [InlineData("notice.public-notice.days", "seven")]
    [InlineData("window.2026", "2026-06-30/2026-03-01")]
    [InlineData("window.2026", "2027-01-01/2027-03-01")]
    [InlineData("region.enabled", "perhaps")]
    [InlineData("switch.data-check", "perhaps")]
    [InlineData("switch.data-check", "")]
    public async Task A_value_that_cannot_be_taken_is_refused_at_its_field(string key, string value)
    {
        var refused = await Assert.ThrowsAsync<RuleException>(() => SetAsync(key, value, Today));

        Assert.Equal(nameof(NewSetting.Value), refused.Field);
    }

    [Theory]
    [InlineData("office.elsewhere.telephone")]
    [InlineData("notice.no-such-stage.days")]
    [InlineData("switch.no-such-switch")]
    [InlineData("anything")]
    public async Task What_the_region_does_not_describe_cannot_be_set(string key) =>
        await Assert.ThrowsAsync<NotFoundException>(() => SetAsync(key, "0539-1111111", Today));

    [Fact]
    public async Task Leads_of_the_regions_union_and_above_set_it_and_nobody_else()
    {
        Assert.True(await MayAsync(_unions.County, Role.Lead));
        Assert.True(await MayAsync(_unions.City, Role.Lead));
        Assert.True(await MayAsync(_unions.Province, Role.Lead));
        Assert.False(await MayAsync(_unions.OtherCounty, Role.Lead));
        Assert.False(await MayAsync(_unions.Unit, Role.Lead));
        Assert.False(await MayAsync(_unions.County, Role.Officer));
        Assert.False(await MayAsync(_unions.County, Role.Administrator));
        var stranger = await _unions.ActorAsync(_unions.OtherCounty, Role.Lead);
        await Assert.ThrowsAsync<NotFoundException>(() =>
            Desk.SetAsync(stranger, new NewSetting(SampleRegion.Code, Telephone, "0539-1111111", Today))
        );
    }

    private Task SetAsync(string key, string? value, DateOnly from) =>
        Desk.SetAsync(_lead, new NewSetting(SampleRegion.Code, key, value, from));

    private async Task<string?> ValueAsync(string key, DateOnly day) =>
        (await Settings.InForceAsync(SampleRegion.Code, key, day))?.Value;

    private async Task<bool> MayAsync(Body body, Role role) =>
        await Desk.MaySetAsync(await _unions.ActorAsync(body, role), SampleRegion.Code);

    private Task SwitchAsync(string value, DateOnly from) =>
        Desk.SetAsync(
            _lead,
            new(SampleRegion.Code, SettingKey.Switch(SampleCheckedItem.Switch.Code), value, from)
            {
                DocumentTitle = "关于数据对碰的通知",
            }
        );
}
