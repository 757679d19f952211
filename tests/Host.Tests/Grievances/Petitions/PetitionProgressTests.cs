using System.Net;
using Platform.Host.Grievances.Petitions;
using Platform.Host.Tests.Demo;

namespace Platform.Host.Tests.Grievances.Petitions;

[Collection(OnTheDemo.Name)]
public sealed class PetitionProgressTests(DemoHost demo)
{
    /// <summary>One test, because the limit counts what all of them ask.</summary>
    [Fact]
    public async Task A_wrong_pair_says_so_and_no_more_and_guessing_is_slowed_down()
    {
        using var client = demo.Http();
        var answers = new List<string>();
        for (var guess = 0; guess <= PetitionQueryLimit.PerMinute; guess++)
        {
            answers.Add(await FindAsync(client));
        }

        Assert.Contains("没有找到对应的信访", answers[0], StringComparison.Ordinal);
        Assert.Contains("查询得太频繁", answers[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_department_is_no_union_and_finds_no_petitions()
    {
        using var browser = await demo.BrowseAsync("department");

        Assert.Equal(HttpStatusCode.NotFound, (await browser.GoAsync("/petitions")).StatusCode);
    }

    [Fact]
    public async Task A_union_no_document_names_finds_an_empty_list_that_says_why()
    {
        using var browser = await demo.BrowseAsync("county");

        await browser.GoAsync("/petitions");

        Assert.Contains("本工会不直接受理信访", browser.Text, StringComparison.Ordinal);
    }

    private static async Task<string> FindAsync(HttpClient client)
    {
        using var form = new FormUrlEncodedContent(
            new Dictionary<string, string> { ["number"] = "000000-XF-2026-0001", ["code"] = "AAAAAAAA" }
        );
        var answer = await client.PostAsync(new Uri(PetitionProgressEndpoints.Find, UriKind.Relative), form);
        var page = answer.Headers.Location is { } next ? await client.GetAsync(next) : answer;
        return WebUtility.HtmlDecode(await page.Content.ReadAsStringAsync());
    }
}
