using System.Net;
using System.Xml.Linq;
using Platform.Host.Tests.Plugins;
using Platform.Testing;

namespace Platform.Host.Tests.Regions;

/// <summary>A flow chart as a file anybody may open, print or put into a leaflet.</summary>
public sealed class ChartFileTests : IAsyncLifetime
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private readonly TestDatabase _database = new();

    [Fact]
    public async Task Every_item_and_service_has_one_that_says_every_step_and_needs_nothing_else()
    {
        await using var host = new HostFactory(_database);
        using var client = host.CreateClient();
        using var shelf = new TemporaryShelf();
        var region = shelf.Load().Regions.Single();
        var codes = region.ServiceItems.Select(item => item.Code).Concat(region.PublicServices.Select(one => one.Code));

        foreach (var code in codes.Distinct())
        {
            var answer = await client.GetAsync($"/regions/{region.Code}/{code}/chart.svg");

            Assert.Equal("image/svg+xml", answer.Content.Headers.ContentType?.MediaType);
            var picture = XDocument.Parse(await answer.Content.ReadAsStringAsync()).Root!;
            Assert.Equal(Svg + "svg", picture.Name);
            Assert.NotEmpty(picture.Element(Svg + "title")!.Value);
            Assert.NotEmpty(picture.Descendants(Svg + "text"));
            Assert.Contains("--ink: #000", picture.Element(Svg + "style")!.Value, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("/regions/000000/anything/chart.svg")]
    [InlineData("/regions/371325/%3Cscript%3E/chart.svg")]
    public async Task What_is_not_there_has_none(string address)
    {
        await using var host = new HostFactory(_database);
        using var client = host.CreateClient();

        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(address)).StatusCode);
    }

    public Task InitializeAsync() => _database.InitializeAsync();

    public Task DisposeAsync() => _database.DisposeAsync();
}
