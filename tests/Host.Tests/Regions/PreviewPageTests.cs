using System.Net;
using Platform.Host.Tests.Demo;
using Platform.Regions;

namespace Platform.Host.Tests.Regions;

/// <summary>A region looked at before workers see it.</summary>
[Collection(OnTheDemo.Name)]
public sealed class PreviewPageTests(DemoHost demo)
{
    [Fact]
    public async Task The_provinces_administrator_sees_every_part_of_every_region_of_the_province()
    {
        using var browser = await demo.BrowseAsync("admin");

        foreach (
            var region in demo.Service<Catalogue>()
                .Regions.Where(region => region.Code.StartsWith("37", StringComparison.Ordinal))
        )
        {
            var answer = await browser.GoAsync($"/regions/{region.Code}/preview");

            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.DoesNotContain("这一部分显示不出来", browser.Text, StringComparison.Ordinal);
            Assert.All(
                region.ServiceItems[0].Checklist.Items,
                material => Assert.Contains(material.Name, browser.Text, StringComparison.Ordinal)
            );
            Assert.All(
                region.PublicServices,
                service => Assert.Contains(service.Card.Capacity, browser.Text, StringComparison.Ordinal)
            );
            Assert.All(
                region.Silences,
                silence => Assert.Contains(silence.Topic, browser.Text, StringComparison.Ordinal)
            );
        }
    }

    [Theory]
    [InlineData("hebei-admin")]
    [InlineData("neighbour")]
    [InlineData("county")]
    public async Task It_is_not_there_for_those_it_is_none_of(string user)
    {
        using var browser = await demo.BrowseAsync(user);

        var answer = await browser.GoAsync("/regions/371325/preview");

        Assert.True(
            answer.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Forbidden or HttpStatusCode.Redirect
        );
        Assert.DoesNotContain("规则检查", browser.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_public_service_has_a_page_and_a_door_to_it()
    {
        using var browser = await demo.BrowseAsync("admin");
        foreach (var region in demo.Service<Catalogue>().Regions)
        {
            foreach (var service in region.PublicServices)
            {
                await browser.GoAsync("/guide");
                Assert.Contains($"/guide/{region.Code}/{service.Code}", browser.Text, StringComparison.Ordinal);

                await browser.GoAsync($"/guide/{region.Code}/{service.Code}");
                Assert.Contains(service.Card.Capacity, browser.Text, StringComparison.Ordinal);
                Assert.All(service.Flow, step => Assert.Contains(step.Name, browser.Text, StringComparison.Ordinal));
            }
        }
    }
}
