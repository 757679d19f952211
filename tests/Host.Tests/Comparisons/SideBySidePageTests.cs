using System.Net;
using Platform.Comparisons;
using Platform.Host.Comparisons;
using Platform.Host.Tests.Demo;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Host.Tests.Comparisons;

/// <summary>Two regions side by side, for the provincial office only.</summary>
[Collection(OnTheDemo.Name)]
public sealed class SideBySidePageTests(DemoHost demo)
{
    [Fact]
    public async Task The_province_compares_and_takes_the_table_along()
    {
        using var browser = await demo.BrowseAsync("hebei");
        var sides = demo.Service<Catalogue>()
            .Regions.Take(2)
            .Select(region => $"{region.Code}/{region.ServiceItems[0].Code}")
            .ToList();
        var view = new ComparedView(sides[0], sides[1], new(2026, 3, 2), ExampleHouseholds.All[1]);

        await browser.GoAsync(ComparedView.Page + view.Query);
        Assert.Contains("步骤和期限", browser.Text, StringComparison.Ordinal);
        Assert.Contains("最短用时", browser.Text, StringComparison.Ordinal);
        Assert.Contains(ExampleHouseholds.All[1].Name, browser.Text, StringComparison.Ordinal);

        var file = await browser.GoAsync(ComparedView.File + view.Query);
        Assert.Equal(HttpStatusCode.OK, file.StatusCode);
        Assert.Equal(WorkbookWriter.ContentType, file.Content.Headers.ContentType?.MediaType);
    }

    [Theory]
    [InlineData("county-lead")]
    [InlineData("city")]
    public async Task Nobody_below_the_province_does(string user)
    {
        using var browser = await demo.BrowseAsync(user);

        Assert.Equal(HttpStatusCode.NotFound, (await browser.GoAsync(ComparedView.Page)).StatusCode);
    }

    [Theory]
    [InlineData("?view=nonsense")]
    [InlineData("?view=bnVsbA")]
    [InlineData("")]
    public async Task An_address_nobody_made_begins_anew(string query)
    {
        using var browser = await demo.BrowseAsync("hebei");

        Assert.Equal(HttpStatusCode.OK, (await browser.GoAsync(ComparedView.Page + query)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GoAsync(ComparedView.File + query)).StatusCode);
    }
}
