using Microsoft.EntityFrameworkCore;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;
using Platform.Testing;

namespace Platform.Core.Tests.Organizations;

public sealed class SanctionDeskTests : IAsyncLifetime
{
    private const string Ban = "filing-ban";
    private static readonly DateOnly Today = new(2026, 3, 2);
    private static readonly string Person = IdNumbers.Make(7);

    private readonly TestDatabase _database = new();
    private readonly FakeClock _clock = new();
    private SampleUnions _unions = null!;
    private Actor _lead = null!;

    private SanctionBars Bars => new(new LookupHash(TestKeys.Ring), _clock);

    private SanctionDesk Desk =>
        new(
            _database,
            new Catalogue([SampleRegion.Region]),
            Bars,
            new FieldCipher(TestKeys.Ring),
            new AuditTrail(_clock),
            _clock
        );

    public async Task InitializeAsync()
    {
        await _database.InitializeAsync();
        _unions = await SampleUnions.AddAsync(_database);
        _lead = await _unions.ActorAsync(_unions.County, Role.Lead);
    }

    public Task DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task The_kinds_come_in_the_documents_order_of_gravity() =>
        Assert.Equal(
            ["批评教育", "全市通报", "取消建档资格"],
            (await Desk.KindsForAsync(_lead, _unions.Unit.Id)).Select(kind => kind.Name)
        );

    [Fact]
    public async Task A_ban_on_a_unit_bars_it_from_its_first_day_to_its_last()
    {
        await Desk.ImposeAsync(_lead, Of(_unions.Unit) with { From = Today.AddDays(1), Until = Today.AddDays(3) });

        Assert.Null(await BarAsync(_unions.Unit));
        foreach (var (day, isBarred) in new[] { (1, true), (3, true), (4, false) })
        {
            _clock.GoTo(Today.AddDays(day));
            Assert.Equal(isBarred, await BarAsync(_unions.Unit) is not null);
        }
    }

    [Fact]
    public async Task What_is_no_ban_bars_nobody()
    {
        await Desk.ImposeAsync(_lead, Of(_unions.Unit) with { Code = "circular" });

        Assert.Null(await BarAsync(_unions.Unit));
    }

    [Fact]
    public async Task A_ban_on_a_person_bars_them_in_every_unit_below_the_union_that_decided()
    {
        var city = await _unions.ActorAsync(_unions.City, Role.Lead);
        await Desk.ImposeAsync(_lead, OfPerson());

        Assert.NotNull(await BarAsync(_unions.Unit, Person));
        Assert.NotNull(await BarAsync(_unions.Unit, Person.ToLowerInvariant()));
        Assert.Null(await BarAsync(_unions.Unit, IdNumbers.Make(8)));
        Assert.Null(await BarAsync(_unions.OtherUnit, Person));

        await Desk.ImposeAsync(city, OfPerson());
        Assert.NotNull(await BarAsync(_unions.OtherUnit, Person));
    }

    [Fact]
    public async Task The_persons_name_is_sealed_and_the_number_nowhere()
    {
        var id = await Desk.ImposeAsync(_lead, OfPerson());

        await using var db = _database.Open();
        var row = await db.Sanctions.SingleAsync();
        Assert.DoesNotContain("测试甲", row.SealedPerson!, StringComparison.Ordinal);
        Assert.Equal("测试甲", (await Desk.ViewAsync(_lead, id)).PersonName);
        Assert.DoesNotContain(
            await db.AuditEntries.Select(entry => entry.Detail ?? "").ToListAsync(),
            detail => detail.Contains(Person, StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task A_lifted_ban_bars_no_longer_and_stays_on_record_with_its_reason()
    {
        var id = await Desk.ImposeAsync(_lead, Of(_unions.Unit));
        await Assert.ThrowsAsync<RuleException>(() => Desk.LiftAsync(_lead, id, " "));
        await Desk.LiftAsync(_lead, id, "已整改到位");

        Assert.Null(await BarAsync(_unions.Unit));
        Assert.Equal("已整改到位", (await Desk.ViewAsync(_lead, id)).Sanction.Lifting!.Reason);
        await Assert.ThrowsAsync<RuleException>(() => Desk.LiftAsync(_lead, id, "再解除一次"));
        Assert.Empty((await Desk.PageAsync(_lead, new SanctionFilter { HoldingOnly = true })).Rows);
        Assert.Single((await Desk.PageAsync(_lead, new SanctionFilter())).Rows);
    }

    [Fact]
    public async Task Only_a_lead_above_the_unit_decides_and_only_who_decided_or_stands_above_lifts()
    {
        var officer = await _unions.ActorAsync(_unions.County, Role.Officer);
        var own = await _unions.ActorAsync(_unions.Unit, Role.Lead);
        var neighbour = await _unions.ActorAsync(_unions.OtherCounty, Role.Lead);
        var city = await _unions.ActorAsync(_unions.City, Role.Lead);
        foreach (var actor in new[] { officer, own, neighbour })
        {
            await Assert.ThrowsAsync<NotFoundException>(() => Desk.ImposeAsync(actor, Of(_unions.Unit)));
            Assert.Empty(await Desk.KindsForAsync(actor, _unions.Unit.Id));
        }

        var id = await Desk.ImposeAsync(city, Of(_unions.Unit));
        await Assert.ThrowsAsync<NotFoundException>(() => Desk.ViewAsync(neighbour, id));
        Assert.False((await Desk.ViewAsync(_lead, id)).MayLift);
        await Assert.ThrowsAsync<RuleException>(() => Desk.LiftAsync(_lead, id, "县里认为可以"));
        Assert.True((await Desk.ViewAsync(city, id)).MayLift);
    }

    [Fact]
    public async Task A_unit_directly_under_the_city_is_dealt_with_by_the_citys_documents()
    {
        var city = await _unions.ActorAsync(_unions.City, Role.Lead);

        Assert.NotEmpty(await Desk.KindsForAsync(city, _unions.DirectUnit.Id));
        Assert.Empty(await Desk.KindsForAsync(city, _unions.OtherUnit.Id));
    }

    [Theory]
    [InlineData(nameof(NewSanction.Findings))]
    [InlineData(nameof(NewSanction.DocumentTitle))]
    [InlineData(nameof(NewSanction.Code))]
    [InlineData(nameof(NewSanction.Until))]
    [InlineData(nameof(SanctionedPerson.IdNumber))]
    public async Task What_is_missing_or_wrong_is_said_at_its_field(string field)
    {
        var request = field switch
        {
            nameof(NewSanction.Findings) => Of(_unions.Unit) with { Findings = " " },
            nameof(NewSanction.DocumentTitle) => Of(_unions.Unit) with { DocumentTitle = null },
            nameof(NewSanction.Code) => Of(_unions.Unit) with { Code = "flogging" },
            nameof(NewSanction.Until) => Of(_unions.Unit) with { Until = Today.AddDays(-1) },
            _ => Of(_unions.Unit) with { Person = new("测试甲", "123") },
        };

        var refused = await Assert.ThrowsAsync<RuleException>(() => Desk.ImposeAsync(_lead, request));

        Assert.Equal(field, refused.Field);
    }

    private NewSanction OfPerson() => Of(_unions.Unit) with { Person = new("测试甲", Person) };

    private static NewSanction Of(Body unit) =>
        new(unit.Id, Ban, Today) { Findings = "伪造收入证明", DocumentTitle = "关于某单位弄虚作假问题的处理决定" };

    private async Task<ImposedSanction?> BarAsync(Body unit, string? idNumber = null)
    {
        await using var db = _database.Open(Scope.Nothing);
        return await Bars.FindAsync(db, unit, idNumber);
    }
}
