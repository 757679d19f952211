using Platform.Organizations;
using Platform.Regions;
using Platform.Testing;

namespace Platform.Core.Tests.Organizations;

public sealed class RegionReachTests : IAsyncLifetime
{
    private readonly TestDatabase _database = new();
    private SampleUnions _unions = null!;

    private RegionReach Reach => new(_database, new Catalogue([SampleRegion.Region]));

    public async Task InitializeAsync()
    {
        await _database.InitializeAsync();
        _unions = await SampleUnions.AddAsync(_database);
    }

    public Task DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task A_region_reaches_its_units_and_the_unions_above_them()
    {
        foreach (var body in new[] { _unions.Unit, _unions.Sector, _unions.County, _unions.City, _unions.Province })
        {
            var actor = await _unions.ActorAsync(body, Role.Officer);

            Assert.Equal([SampleRegion.Code], (await Reach.OfAsync(actor, _ => true)).Select(region => region.Code));
        }
    }

    [Fact]
    public async Task It_does_not_reach_another_county()
    {
        var neighbour = await _unions.ActorAsync(_unions.OtherCounty, Role.Officer);

        Assert.Empty(await Reach.OfAsync(neighbour, _ => true));
    }

    [Fact]
    public async Task A_region_without_what_is_asked_for_is_left_out()
    {
        var county = await _unions.ActorAsync(_unions.County, Role.Officer);

        Assert.Empty(await Reach.OfAsync(county, region => region.PublicServices.Count == 0));
    }

    [Theory]
    [InlineData(Party.CountyUnion, true)]
    [InlineData(Party.CountyOrCityUnion, true)]
    [InlineData(Party.CityUnion, false)]
    [InlineData(Party.PrimaryUnion, false)]
    public async Task The_county_is_the_party_of_its_level(Party party, bool isParty)
    {
        var county = await _unions.ActorAsync(_unions.County, Role.Officer);

        Assert.Equal(isParty, await Reach.IsPartyAsync(county, SampleRegion.Code, party));
    }

    [Theory]
    [MemberData(nameof(Parties))]
    public async Task What_the_database_finds_is_what_the_unit_says(Party party)
    {
        await using var db = _database.Open();
        var body = _unions.Unit.BodyOf(party);

        var found = body is { } id && db.Bodies.WithParty(party, id).Any(unit => unit.Id == _unions.Unit.Id);

        Assert.Equal(body is not null, found);
    }

    public static TheoryData<Party> Parties => [.. Enum.GetValues<Party>()];
}
