using System.Net;
using System.Text.RegularExpressions;
using Platform.Grievances;
using Platform.Host.Tests.Accounts;
using Platform.Host.Tests.Demo;
using Platform.Organizations;

namespace Platform.Host.Tests.Grievances.Complaints;

[Collection(OnTheDemo.Name)]
public sealed partial class ComplaintPagesTests(DemoHost demo)
{
    [Fact]
    public async Task Somebody_unknown_complains_and_finds_the_state_with_number_and_code()
    {
        using var browser = demo.Browse();
        await browser.GoAsync($"/complain?at={UnionOf("county-lead")}");
        await SendAsync(browser, ("Entered.Statement", "窗口没有人，等了一上午。"));

        Assert.Contains("查询码只显示这一次", browser.Text, StringComparison.Ordinal);
        var codes = Codes().Matches(browser.Text).Select(match => match.Groups[1].Value).ToList();

        await browser.GoAsync("/complain/progress");
        await browser.SendAsync("complaint-progress", ("Entered.Number", codes[0]), ("Entered.Code", codes[1]));
        Assert.Contains("已收到", browser.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("等了一上午", browser.Text, StringComparison.Ordinal);
        await browser.SendAsync("complaint-progress", ("Entered.Number", codes[0]), ("Entered.Code", "AAAAAAAAAA"));
        Assert.Contains("没有找到对应的投诉", browser.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_complaint_comes_back_with_what_was_typed()
    {
        using var browser = demo.Browse();
        await browser.GoAsync($"/complain?at={UnionOf("county-lead")}");

        await SendAsync(browser, ("Entered.Statement", " "), ("Entered.About", "某窗口"));

        Assert.Contains("请写明投诉的内容", browser.Text, StringComparison.Ordinal);
        Assert.Contains("某窗口", browser.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_no_document_speaks_of_complaints_nothing_is_promised()
    {
        using var browser = demo.Browse();

        await browser.GoAsync($"/complain?at={UnionOf("jianghai-lead")}");

        Assert.Contains("投诉的范围和办理期限：文件未规定", browser.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("反馈期限", browser.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_lists_show_what_is_overdue_and_the_union_above_watches()
    {
        foreach (var user in new[] { "county-lead", "city-lead" })
        {
            using var browser = await demo.BrowseAsync(user);
            await browser.GoAsync("/complaints?overdue=true");
            Assert.Contains("（逾期）", browser.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_three_limits_stand_on_the_page_with_their_clause()
    {
        using var browser = await demo.BrowseAsync("county");

        await browser.GoAsync($"/complaints/{Find(ComplaintClass.Important)}");

        Assert.Contains("3 日延长 15 日，自收到次日起共 18 日（自然日）", browser.Text, StringComparison.Ordinal);
        Assert.Contains("最长期限", browser.Text, StringComparison.Ordinal);
        Assert.Contains("三、4", browser.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Neither_the_neighbour_nor_a_unit_finds_it()
    {
        var id = Find(ComplaintClass.Important);
        foreach (var user in new[] { "neighbour", "factory" })
        {
            using var browser = await demo.BrowseAsync(user);
            Assert.Equal(HttpStatusCode.NotFound, (await browser.GoAsync($"/complaints/{id}")).StatusCode);
            Assert.Equal(HttpStatusCode.NotFound, (await browser.GoAsync($"/complaints/{id}/scan")).StatusCode);
            Assert.Equal(HttpStatusCode.NotFound, (await browser.GoAsync($"/complaints/{id}/print/record")).StatusCode);
        }
    }

    [Fact]
    public async Task The_written_record_shows_the_name_to_its_handler_only()
    {
        var id = Find(null, ComplaintChannel.FaceToFace);
        using var handler = await demo.BrowseAsync("county");
        using var lead = await demo.BrowseAsync("county-lead");

        await handler.GoAsync($"/complaints/{id}/print/record");
        await lead.GoAsync($"/complaints/{id}/print/record");

        Assert.Contains("演示投诉人", handler.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("演示投诉人", lead.Text, StringComparison.Ordinal);
    }

    private int UnionOf(string user)
    {
        using var db = demo.Open();
        var account = db.Accounts.Single(one => one.UserName == user).Id;
        return db.Posts.Single(post => post.AccountId == account).BodyId;
    }

    private Guid Find(ComplaintClass? @class, ComplaintChannel? channel = null)
    {
        using var db = demo.Open();
        return db.Set<Complaint>().First(one => one.Class == @class && (channel == null || one.Channel == channel)).Id;
    }

    private static Task<HttpResponseMessage> SendAsync(Browser browser, params (string Name, string Value)[] filled) =>
        browser.SendAsync("complain", [("Entered.Id", $"{Guid.NewGuid()}"), .. filled]);

    [GeneratedRegex("complaint-code[^>]*>([^<]+)<")]
    private static partial Regex Codes();
}
