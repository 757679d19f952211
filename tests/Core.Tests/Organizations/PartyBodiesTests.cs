using Platform.Organizations;
using Platform.Regions;
using Platform.Testing;

namespace Platform.Core.Tests.Organizations;

public sealed class PartyBodiesTests : IAsyncLifetime
{
    private readonly TestDatabase _database = new();

    public Task InitializeAsync() => _database.InitializeAsync();

    public Task DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task The_county_acts_or_the_city_for_units_directly_under_it()
    {
        var unions = await SampleUnions.AddAsync(_database);

        Assert.Equal(unions.County.Id, unions.Unit.BodyOf(Party.CountyOrCityUnion));
        Assert.Equal(unions.City.Id, unions.DirectUnit.BodyOf(Party.CountyOrCityUnion));
    }
}
