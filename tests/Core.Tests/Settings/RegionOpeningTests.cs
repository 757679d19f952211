using Microsoft.EntityFrameworkCore;
using Platform.Organizations;
using Platform.Regions;
using Platform.Settings;
using Platform.Storage;
using Platform.Testing;

namespace Platform.Core.Tests.Settings;

/// <summary>Installed is not yet open: the province's administrator says when workers see a region.</summary>
public sealed class RegionOpeningTests : IAsyncLifetime
{
    private const string Code = SampleRegion.Code;
    private static readonly DateOnly Today = new(2026, 3, 2);

    private readonly TestDatabase _database = new();
    private readonly FakeClock _clock = new();
    private SampleUnions _unions = null!;
    private Actor _administrator = null!;

    /// <summary>The region as it is installed to be looked at first.</summary>
    private static Catalogue Installed { get; } =
        new([
            new InstalledPlugin("Sample", PluginStatus.Active, [])
            {
                Region = SampleRegion.Region,
                IsPreviewedFirst = true,
            },
        ]);

    private LocalSettings Settings => new(_database, Installed);

    private RegionOpening Opening => new(_database, Installed, Settings, new AuditTrail(_clock), _clock);

    public async Task InitializeAsync()
    {
        await _database.InitializeAsync();
        _unions = await SampleUnions.AddAsync(_database);
        _administrator = await _unions.ActorAsync(_unions.Province, Role.Administrator);
    }

    public Task DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task A_region_without_that_wish_is_open_from_the_start() =>
        Assert.True(await new LocalSettings(_database, new Catalogue([SampleRegion.Region])).IsOpenAsync(Code, Today));

    [Fact]
    public async Task Until_it_is_opened_workers_neither_see_it_nor_apply()
    {
        Assert.False(await Settings.IsOpenAsync(Code, Today));
        Assert.False(await Settings.IsEnabledAsync(Code, Today));
        Assert.Empty(await Settings.OpenRegionsAsync(Today));
    }

    [Fact]
    public async Task The_provinces_administrator_opens_it_with_a_reason_that_stays()
    {
        await Opening.SetAsync(_administrator, Code, true, "培训已经完成");

        Assert.True(await Settings.IsEnabledAsync(Code, Today));
        Assert.Equal([Code], (await Settings.OpenRegionsAsync(Today)).Select(region => region.Code));
        await using var db = _database.Open(Scope.Everything);
        var entry = await db.AuditEntries.SingleAsync(entry => entry.Action == "region-opened");
        Assert.Contains("培训已经完成", entry.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task And_closes_it_again()
    {
        await Opening.SetAsync(_administrator, Code, true, "培训已经完成");
        await Opening.SetAsync(_administrator, Code, false, "通知正在修订");

        Assert.False(await Settings.IsOpenAsync(Code, Today));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("  ")]
    public async Task Not_without_a_reason(string? reason) =>
        await Assert.ThrowsAsync<RuleException>(() => Opening.SetAsync(_administrator, Code, true, reason));

    [Fact]
    public async Task Not_twice()
    {
        await Opening.SetAsync(_administrator, Code, true, "培训已经完成");

        await Assert.ThrowsAsync<RuleException>(() => Opening.SetAsync(_administrator, Code, true, "又一次"));
    }

    [Fact]
    public async Task Nobody_else_opens_it()
    {
        foreach (
            var (body, role) in new[]
            {
                (_unions.Province, Role.Lead),
                (_unions.City, Role.Administrator),
                (_unions.County, Role.Lead),
            }
        )
        {
            var actor = await _unions.ActorAsync(body, role);
            await Assert.ThrowsAsync<NotFoundException>(() => Opening.SetAsync(actor, Code, true, "开放"));
        }
    }

    [Fact]
    public async Task Those_above_it_may_preview_and_the_neighbour_may_not()
    {
        Assert.True(await Opening.MayPreviewAsync(_administrator, Code));
        Assert.True(await Opening.MayPreviewAsync(await _unions.ActorAsync(_unions.County, Role.Lead), Code));
        Assert.False(await Opening.MayPreviewAsync(await _unions.ActorAsync(_unions.OtherCounty, Role.Lead), Code));
        Assert.False(await Opening.MayPreviewAsync(await _unions.ActorAsync(_unions.County, Role.Officer), Code));
    }

    [Fact]
    public async Task Another_province_neither_previews_nor_opens()
    {
        Assert.False(await Opening.MayPreviewAsync(_administrator, "370000"));
        Assert.False(await Opening.MaySetAsync(_administrator, "370000"));
    }
}
