using Platform.Benchmarks;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;
using Platform.Testing;

namespace Platform.Core.Tests.Benchmarks;

public sealed class BenchmarkDeskTests : IAsyncLifetime
{
    private const string County = SampleRegion.Code;
    private const string Urban = "minimum-living-standard.urban";

    private static readonly Region Region = SampleRegion.Region with
    {
        Code = "990100",
        Name = "样例省样例市",
        Benchmarks =
        [
            new(Urban, "城市最低生活保障标准", Unit.YuanPerMonth)
            {
                Values = [BenchmarkValue.ForYear(2025, 1062m, SampleRegion.Guide.At("二"))],
            },
        ],
    };

    private readonly TestDatabase _database = new();
    private readonly FakeClock _clock = new();
    private readonly DirectoryInfo _files = Directory.CreateTempSubdirectory("platform-scans-");
    private readonly Catalogue _catalogue = new([Region]);
    private SampleUnions _unions = null!;
    private Actor _lead = null!;

    private BenchmarkRegister Register => new(_catalogue);

    private BenchmarkDesk Desk => new(_database, _catalogue, Register, [], new AuditTrail(_clock), _clock);

    private DocumentScans Scans => new(_database, new DiskFileStore(new FileStoreOptions(_files.FullName), _clock));

    public async Task InitializeAsync()
    {
        await _database.InitializeAsync();
        _unions = await SampleUnions.AddAsync(_database);
        _lead = await _unions.ActorAsync(_unions.City, Role.Lead);
    }

    public async Task DisposeAsync()
    {
        await _database.DisposeAsync();
        _files.Delete(recursive: true);
    }

    [Fact]
    public async Task What_the_plugin_ships_and_what_was_entered_are_found_as_one()
    {
        await EnterAsync(Value(1100, 2026));

        Assert.Equal(1062, await AmountAsync(new(2025, 12, 31)));
        Assert.Equal(1100, await AmountAsync(new(2026, 1, 1)));
    }

    [Fact]
    public async Task The_source_of_an_entered_value_is_its_document()
    {
        await EnterAsync(Value(1100, 2026));

        await using var db = _database.Open();
        var found = await Register.RequireAsync(db, Region.Code, Urban, County, new(2026, 3, 2));
        Assert.Equal("《关于提高城乡低保标准的通知》（样民〔2026〕1号）第一条", found.Value.Source.InWords);
    }

    [Fact]
    public async Task A_countys_own_value_goes_before_the_regions_and_is_never_anothers()
    {
        await EnterAsync(Value(1100, 2026));
        await EnterAsync(Value(1000, 2026) with { AreaCode = County });

        Assert.Equal(1000, await AmountAsync(new(2026, 3, 2), County));
        Assert.Equal(1100, await AmountAsync(new(2026, 3, 2), "990122"));
        Assert.Equal(1100, await AmountAsync(new(2026, 3, 2), null));
    }

    [Fact]
    public async Task A_day_without_a_value_is_an_error_that_names_benchmark_area_and_day()
    {
        await using var db = _database.Open();

        var missing = await Assert.ThrowsAsync<BenchmarkUnsetException>(() =>
            Register.RequireAsync(db, Region.Code, Urban, County, new(2026, 3, 2))
        );

        Assert.StartsWith(
            "东岭县 2026-03-02 没有“城市最低生活保障标准”的数值",
            missing.Message,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("2025-12-31", "2026-12-31")]
    [InlineData("2024-01-01", null)]
    [InlineData("2025-03-01", "2025-04-01")]
    public async Task A_period_that_overlaps_is_refused_and_the_other_value_named(string from, string? to)
    {
        var refused = await Assert.ThrowsAsync<RuleException>(() =>
            EnterAsync(
                Value(1100, 2026) with
                {
                    From = DateOnly.Parse(from, null),
                    To = to is null ? null : DateOnly.Parse(to, null),
                }
            )
        );

        Assert.Contains(
            "1062 元/月，2025-01-01 至 2025-12-31，《样例办理指南》",
            refused.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_mistake_is_revoked_with_a_reason_and_makes_room()
    {
        var wrong = await EnterAsync(Value(11000, 2026));

        await Desk.RevokeAsync(_lead, wrong.Id, "多写了一个零");
        await EnterAsync(Value(1100, 2026));

        Assert.Equal(1100, await AmountAsync(new(2026, 3, 2)));
        var sheet = await Desk.ViewAsync(_lead, Region.Code);
        Assert.Equal(
            ["多写了一个零", null],
            sheet
                .Entered.OrderBy(line => line.Entered.EnteredAt)
                .ThenBy(line => line.Entered.Sequence)
                .Select(line => line.Revocation?.Reason)
        );
        await Assert.ThrowsAsync<ConflictException>(() => Desk.RevokeAsync(_lead, wrong.Id, "再撤一次"));
    }

    [Fact]
    public async Task Of_two_who_enter_at_once_one_is_told()
    {
        var first = Value(1100, 2026) with { ScanId = await ScanAsync() };
        var second = Value(1200, 2026) with { ScanId = await ScanAsync() };

        var outcomes = await Task.WhenAll(TryAsync(first), TryAsync(second));

        Assert.Single(outcomes, outcome => outcome is null);
        Assert.Single(outcomes, outcome => outcome is RuleException);
        Assert.Single((await Desk.ViewAsync(_lead, Region.Code)).Entered);
    }

    public static TheoryData<NewBenchmark, string> Faults =>
        new()
        {
            { Value(0, 2026), nameof(NewBenchmark.Amount) },
            { Value(-5, 2026), nameof(NewBenchmark.Amount) },
            { Value(100.005m, 2026), nameof(NewBenchmark.Amount) },
            { Value(1, 2026) with { Amount = null }, nameof(NewBenchmark.Amount) },
            { Value(1, 2026) with { From = null }, nameof(NewBenchmark.From) },
            { Value(1, 2026) with { To = new(2020, 1, 1) }, nameof(NewBenchmark.To) },
            { Value(1, 2026) with { Document = new(new string('号', 61), "通知") }, nameof(CitedDocument.Number) },
            { Value(1, 2026) with { Document = new("样民〔2026〕1号", " ") }, nameof(CitedDocument.Title) },
            { Value(1, 2026) with { AreaCode = "123456" }, nameof(NewBenchmark.AreaCode) },
        };

    [Theory]
    [MemberData(nameof(Faults), DisableDiscoveryEnumeration = true)]
    public async Task What_is_wrong_is_said_at_its_field(NewBenchmark request, string field)
    {
        var refused = await Assert.ThrowsAsync<RuleException>(() => EnterAsync(request));

        Assert.Equal(field, refused.Field);
    }

    [Fact]
    public async Task Without_a_scan_of_the_document_nothing_is_entered()
    {
        var refused = await Assert.ThrowsAsync<RuleException>(() => Desk.EnterAsync(_lead, Value(1100, 2026)));

        Assert.Equal(nameof(NewBenchmark.ScanId), refused.Field);
    }

    [Fact]
    public async Task Only_leads_of_the_regions_union_and_above_enter()
    {
        Assert.True(await Desk.MayEnterAsync(_lead, Region.Code));
        Assert.True(await Desk.MayEnterAsync(await _unions.ActorAsync(_unions.Province, Role.Lead), Region.Code));
        Assert.False(await Desk.MayEnterAsync(await _unions.ActorAsync(_unions.County, Role.Lead), Region.Code));
        Assert.False(await Desk.MayEnterAsync(await _unions.ActorAsync(_unions.City, Role.Officer), Region.Code));
        var county = await _unions.ActorAsync(_unions.County, Role.Lead);
        await Assert.ThrowsAsync<NotFoundException>(() => Desk.EnterAsync(county, Value(1100, 2026)));
    }

    private static NewBenchmark Value(decimal amount, int year) =>
        new(
            Region.Code,
            Urban,
            null,
            amount,
            new(year, 1, 1),
            new(year, 12, 31),
            new("样民〔2026〕1号", "《关于提高城乡低保标准的通知》") { Clause = "第一条" }
        );

    private async Task<EnteredBenchmark> EnterAsync(NewBenchmark request) =>
        await Desk.EnterAsync(_lead, request with { ScanId = await ScanAsync() });

    private async Task<Guid> ScanAsync()
    {
        using var scan = new MemoryStream("%PDF-1.4 scan"u8.ToArray());
        return await Scans.ReceiveAsync(_lead, scan, "通知.pdf");
    }

    private async Task<Exception?> TryAsync(NewBenchmark request) =>
        await Record.ExceptionAsync(() => Desk.EnterAsync(_lead, request));

    private async Task<decimal?> AmountAsync(DateOnly day, string? area = County)
    {
        await using var db = _database.Open();
        return (await Register.FindAsync(db, Region.Code, Urban, area, day))?.Value.Amount;
    }
}
