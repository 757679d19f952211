using Microsoft.EntityFrameworkCore;
using Platform.Cases;
using Platform.Organizations;
using Platform.Testing;

namespace Platform.Core.Tests.Cases;

public class UnitDirectoryTests(CaseWorld world) : IClassFixture<CaseWorld>
{
    private const string City = "990100";
    private const string Neighbour = "990102";

    [Fact]
    public async Task A_county_covers_the_units_below_it_and_those_directly_under_its_city()
    {
        Assert.Equal(
            ["样例小作坊工会", "样例市直印刷厂工会", "样例砖厂工会", "样例纺织厂工会"],
            (await NamesAsync(SampleRegion.Code, "样例")).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task A_city_covers_the_units_of_all_its_counties()
    {
        var unit = await AddAsync("邻县瓷厂工会", Neighbour);

        Assert.Contains("邻县瓷厂工会", await NamesAsync(City, "瓷厂"));
        Assert.Contains("样例纺织厂工会", await NamesAsync(City, "纺织"));
        Assert.Contains("样例市直印刷厂工会", await NamesAsync(City, "印刷"));
        Assert.Empty(await NamesAsync(SampleRegion.Code, "瓷厂"));
        Assert.False(await world.Get<UnitDirectory>().CoversAsync(SampleRegion.Code, unit));
        Assert.True(await world.Get<UnitDirectory>().CoversAsync(City, unit));
    }

    [Fact]
    public async Task Names_that_begin_with_what_was_typed_come_first()
    {
        await AddAsync("县东酒厂工会", SampleRegion.Code);
        await AddAsync("酒厂第二车间工会", SampleRegion.Code);

        Assert.Equal(["酒厂第二车间工会", "县东酒厂工会"], await NamesAsync(SampleRegion.Code, " 酒 厂"));
    }

    [Fact]
    public async Task A_closed_union_is_not_found()
    {
        var unit = await AddAsync("关停矿工会", SampleRegion.Code, closedOn: new(2026, 1, 1));

        Assert.Empty(await NamesAsync(SampleRegion.Code, "关停矿"));
        Assert.False(await world.Get<UnitDirectory>().CoversAsync(SampleRegion.Code, unit));
    }

    [Fact]
    public async Task Signs_that_mean_something_to_a_database_mean_nothing_here()
    {
        Assert.Empty(await NamesAsync(SampleRegion.Code, "%"));
        Assert.Empty(await NamesAsync(SampleRegion.Code, "_"));
    }

    [Fact]
    public async Task No_more_are_listed_than_can_be_read()
    {
        for (var number = 0; number <= UnitDirectory.Most; number++)
        {
            await AddAsync($"连锁店{number:00}工会", SampleRegion.Code);
        }

        Assert.Equal(UnitDirectory.Most, (await NamesAsync(SampleRegion.Code, "连锁店")).Count);
    }

    [Fact]
    public async Task An_officer_finds_the_units_below_their_own_union_only()
    {
        var units = world.Get<UnitDirectory>();

        Assert.Contains(await units.FindAsync(SampleRegion.Code, "", world.County), unit => unit.Id == world.Unit.Id);
        Assert.Empty(await units.FindAsync(SampleRegion.Code, "", world.OtherCounty));
    }

    [Fact]
    public async Task What_is_found_says_below_which_union_it_stands()
    {
        var found = await world.Get<UnitDirectory>().FindAsync(SampleRegion.Code, "纺织");

        Assert.Equal("样例县轻工系统工会", Assert.Single(found).Above);
    }

    [Fact]
    public async Task A_unit_knows_the_regions_whose_rules_are_for_it()
    {
        var other = await AddAsync("邻县茶厂工会", Neighbour);

        Assert.Equal(
            SampleRegion.Code,
            Assert.Single(await world.Get<UnitDirectory>().RegionsOfAsync(world.Unit.Id)).Code
        );
        Assert.Empty(await world.Get<UnitDirectory>().RegionsOfAsync(other));
    }

    private async Task<IReadOnlyList<string>> NamesAsync(string region, string typed) =>
        [.. (await world.Get<UnitDirectory>().FindAsync(region, typed)).Select(unit => unit.Name)];

    private async Task<int> AddAsync(string name, string county, DateOnly? closedOn = null)
    {
        await using var db = world.Database.Open();
        var unit = new Body
        {
            Name = name,
            Kind = BodyKind.Primary,
            ClosedOn = closedOn,
        };
        unit.MoveBelow(await db.Bodies.SingleAsync(body => body.DivisionCode == county));
        db.Bodies.Add(unit);
        await db.SaveChangesAsync();
        return unit.Id;
    }
}
