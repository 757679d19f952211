using System.Net;
using Platform.Testing;

namespace Platform.Host.Tests.Shell;

/// <summary>The frame as it leaves the server.</summary>
public sealed class ServedPagesTests : IAsyncLifetime
{
    private readonly TestDatabase _database = new();

    [Fact]
    public async Task The_front_page_is_Chinese_and_readable_without_a_script()
    {
        var (_, page) = await GetAsync("/");

        Assert.Contains("""<html lang="zh-CN">""", page, StringComparison.Ordinal);
        Assert.Contains("困难职工帮扶服务平台", page, StringComparison.Ordinal);
        Assert.Contains("""href="/guide""", page, StringComparison.Ordinal);
        Assert.Contains("material-base.css", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Theme_and_text_size_are_there_from_the_first_paint()
    {
        var (_, page) = await GetAsync("/", "theme=material-dark; text-size=large");

        Assert.Contains("material-dark-base.css", page, StringComparison.Ordinal);
        Assert.Contains("""class="large-text">""", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_inline_script_is_sent_and_none_would_run()
    {
        var (response, page) = await GetAsync("/");

        Assert.DoesNotContain("<script>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("onclick=", page, StringComparison.Ordinal);
        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("script-src 'self';", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("same-origin", Assert.Single(response.Headers.GetValues("Referrer-Policy")));
    }

    /// <summary>Fetched into a page whose connection is just coming up, the old list stayed under the new address.</summary>
    [Fact]
    public async Task A_link_followed_before_the_connection_is_up_loads_its_page_whole()
    {
        var (_, page) = await GetAsync("/");

        Assert.Contains("""<body data-enhance-nav="false">""", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_address_gets_a_page_and_404()
    {
        var (response, page) = await GetAsync("/no-such-page");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("没有找到您要的内容", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_program_gets_the_bare_status()
    {
        var (response, body) = await GetAsync("/api/no-such-thing");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Empty(body);
    }

    [Theory]
    [InlineData("/_framework/blazor.web.js")]
    [InlineData("/_content/Radzen.Blazor/Radzen.Blazor.min.js")]
    [InlineData("/css/tokens.css")]
    [InlineData("/shell.js")]
    public async Task What_the_page_needs_is_served(string address)
    {
        var (response, body) = await GetAsync(address);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.NotEmpty(body);
    }

    public Task InitializeAsync() => _database.InitializeAsync();

    public Task DisposeAsync() => _database.DisposeAsync();

    private async Task<(HttpResponseMessage Response, string Body)> GetAsync(
        string address,
        string cookies = "theme=material"
    )
    {
        await using var host = new HostFactory(_database);
        using var client = host.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Add("Cookie", cookies);
        var response = await client.SendAsync(request);
        return (response, await response.Content.ReadAsStringAsync());
    }
}
