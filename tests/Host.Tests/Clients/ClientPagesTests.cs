using System.Net;
using Platform.Host.Tests.Demo;

namespace Platform.Host.Tests.Clients;

/// <summary>Client systems are the administrators' business; for other posts the pages are not there.</summary>
[Collection(OnTheDemo.Name)]
public sealed class ClientPagesTests(DemoHost demo)
{
    [Theory]
    [InlineData("admin", HttpStatusCode.OK)]
    [InlineData("county-admin", HttpStatusCode.OK)]
    [InlineData("county-lead", HttpStatusCode.NotFound)]
    [InlineData("auditor", HttpStatusCode.NotFound)]
    public async Task Only_administrators_find_them(string userName, HttpStatusCode expected)
    {
        using var browser = await demo.BrowseAsync(userName);

        using var list = await browser.GoAsync("/clients");
        using var form = await browser.GoAsync("/clients/new");

        Assert.Equal((expected, expected), (list.StatusCode, form.StatusCode));
    }

    [Fact]
    public async Task A_client_that_is_none_is_not_found()
    {
        using var browser = await demo.BrowseAsync("admin");

        using var response = await browser.GoAsync($"/clients/{Guid.NewGuid()}");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }
}
