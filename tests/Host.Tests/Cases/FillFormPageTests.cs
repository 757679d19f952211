using System.Net;
using Platform.Cases;
using Platform.Host.Tests.Demo;

namespace Platform.Host.Tests.Cases;

[Collection(OnTheDemo.Name)]
public sealed class FillFormPageTests(DemoHost demo)
{
    [Fact]
    public async Task The_union_of_the_stage_fills_the_form_and_it_saves_itself()
    {
        using var browser = await demo.BrowseAsync("jianghai-school");

        await browser.GoAsync(await AddressAsync("medical-invoices"));

        Assert.Contains("医疗费发票", browser.Text, StringComparison.Ordinal);
        Assert.Contains("填写内容会自动保存", browser.Text, StringComparison.Ordinal);
        Assert.Contains("还有 1 处要填写或更正", browser.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("jianghai-school", "employment-registration")]
    [InlineData("jianghai-school", "no-such-form")]
    [InlineData("jianghai", "medical-invoices")]
    public async Task Nobody_finds_a_form_that_is_not_theirs_to_fill(string user, string form)
    {
        using var browser = await demo.BrowseAsync(user);

        Assert.Equal(HttpStatusCode.NotFound, (await browser.GoAsync(await AddressAsync(form))).StatusCode);
    }

    private async Task<string> AddressAsync(string form)
    {
        await using var db = demo.Open();
        var found = db.Cases.Single(row => row.RegionCode == "440700" && row.ApplicantName == "滑演示");
        return $"/cases/{found.Id}/fill/{form}";
    }
}
