using Platform.Cases;
using Platform.Storage;
using Platform.Testing;

namespace Platform.Core.Tests.Cases;

public class NoticeTests(CaseWorld world) : IClassFixture<CaseWorld>
{
    [Fact]
    public async Task Where_no_document_says_how_long_the_officer_decides_with_a_reason()
    {
        var id = await ReviewedAsync(SampleRegion.Item);

        var refusal = await Assert.ThrowsAsync<RuleException>(() => PostAsync(id, 5, null));
        Assert.Equal("文件未规定公示天数，请写明按几天公示的理由", refusal.Message);

        await PostAsync(id, 5, "与职工代表商定");
        Assert.Equal("文件未规定；与职工代表商定", (await FileAsync(id)).Contents.Postings[0].LengthBasis);
    }

    [Fact]
    public async Task A_length_the_document_gives_cannot_be_undercut()
    {
        var id = await ReviewedAsync(SampleRegion.ItemWithNoticeLength);

        var refusal = await Assert.ThrowsAsync<RuleException>(() => PostAsync(id, 5, "想快一点"));

        Assert.Equal("公示不得少于 7 个工作日", refusal.Message);
        Assert.Equal("《样例办理指南》（样办〔2026〕1号）七（3）", refusal.Clause);
    }

    [Theory]
    [InlineData("2026-04-29", false)] // five working days after 04-22 end on 04-29
    [InlineData("2026-04-30", true)]
    public async Task A_case_goes_on_the_day_after_the_last_working_day(string day, bool passes)
    {
        world.Clock.GoTo(new(2026, 4, 22));
        var id = await ReviewedAsync(SampleRegion.Item);
        await PostAsync(id, 5, "与职工代表商定");
        await world.CollectAsync(world.UnitOfficer, id, "notice-report");
        world.Clock.GoTo(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture));

        var refusal = await Record.ExceptionAsync(() => world.PassAsync(world.UnitOfficer, id));

        Assert.Equal(passes ? null : "公示未满 5 个工作日，最早可于 4月30日 星期四 进入下一步", refusal?.Message);
    }

    [Fact]
    public async Task Taken_down_early_a_notice_is_void_and_has_to_be_posted_anew()
    {
        var id = await ReviewedAsync(SampleRegion.Item);
        await PostAsync(id, 5, "与职工代表商定");
        var posting = (await FileAsync(id)).Contents.Postings[0];
        world.Clock.Advance(TimeSpan.FromDays(1));

        await world.Get<ScrutinyDesk>().TakeDownAsync(world.UnitOfficer, id, posting.Id, Today);

        Assert.Contains(
            (await FileAsync(id)).Outstanding,
            item => item.Words.Contains("职工代表会议，或张榜公示", StringComparison.Ordinal)
        );
        await PostAsync(id, 5, "与职工代表商定");
    }

    [Fact]
    public async Task An_objection_holds_the_case_until_somebody_has_looked_into_it()
    {
        var id = await ReviewedAsync(SampleRegion.Item);
        await PostAsync(id, 1, "与职工代表商定");
        await world.CollectAsync(world.UnitOfficer, id, "notice-report");
        var desk = world.Get<ScrutinyDesk>();
        var posting = (await FileAsync(id)).Contents.Postings[0];
        await desk.ObjectAsync(world.UnitOfficer, id, posting.Id, Today, "听说家里有两套房");
        world.Clock.Advance(TimeSpan.FromDays(7));
        Assert.Contains(
            (await FileAsync(id)).Outstanding,
            item => item.Words.EndsWith("异议尚未核实", StringComparison.Ordinal)
        );

        var objection = (await FileAsync(id)).Contents.Postings[0].Objections[0];
        await desk.SettleAsync(world.UnitOfficer, id, posting.Id, objection.Id, false, "到不动产登记处查询，只有一套");

        // The check ended today: the case may go on tomorrow.
        Assert.Equal(Today.AddDays(1), (await FileAsync(id)).Outstanding[0].Until);
        world.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Empty((await FileAsync(id)).Outstanding);
    }

    [Fact]
    public async Task An_objection_that_proves_true_stops_the_case()
    {
        var id = await ReviewedAsync(SampleRegion.Item);
        await PostAsync(id, 1, "与职工代表商定");
        var desk = world.Get<ScrutinyDesk>();
        var posting = (await FileAsync(id)).Contents.Postings[0];
        await desk.ObjectAsync(world.UnitOfficer, id, posting.Id, Today, "听说家里有两套房");
        var objection = (await FileAsync(id)).Contents.Postings[0].Objections[0];
        await desk.SettleAsync(world.UnitOfficer, id, posting.Id, objection.Id, true, "确有两套");
        world.Clock.Advance(TimeSpan.FromDays(7));

        Assert.Contains(
            (await FileAsync(id)).Outstanding,
            item => item.Words.Contains("核实属实", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task A_workers_congress_does_instead_of_a_notice()
    {
        var id = await ReviewedAsync(SampleRegion.Item);
        await world
            .Get<MeetingDesk>()
            .HoldCongressAsync(world.UnitOfficer, id, new(Today, "礼堂", "测试主持", 30, 28, 1, 1));
        await world.CollectAsync(world.UnitOfficer, id, "notice-report");

        await world.PassAsync(world.UnitOfficer, id);

        Assert.Equal("department-determination", (await FileAsync(id)).Case.StageCode);
    }

    [Fact]
    public async Task Votes_have_to_add_up_to_the_delegates_present()
    {
        var id = await ReviewedAsync(SampleRegion.Item);

        var refusal = await Assert.ThrowsAsync<RuleException>(() =>
            world
                .Get<MeetingDesk>()
                .HoldCongressAsync(world.UnitOfficer, id, new(Today, "礼堂", "测试主持", 30, 28, 1, 0))
        );

        Assert.Equal("同意、反对、弃权合计 29 票，与到会代表 30 人不符", refusal.Message);
    }

    [Fact]
    public async Task Nothing_is_posted_tomorrow()
    {
        var id = await ReviewedAsync(SampleRegion.Item);

        var refusal = await Assert.ThrowsAsync<RuleException>(() =>
            world
                .Get<ScrutinyDesk>()
                .PostAsync(world.UnitOfficer, id, new(Today.AddDays(1), "公告栏", 5, "与职工代表商定", null))
        );

        Assert.Equal("张榜日期不能晚于今天", refusal.Message);
    }

    private DateOnly Today => DateOnly.FromDateTime(world.Clock.Now.DateTime);

    private Task<CaseFile> FileAsync(Guid id) => world.Get<CaseDesk>().ViewAsync(world.UnitOfficer, id);

    private Task PostAsync(Guid id, int days, string? reason) =>
        world.Get<ScrutinyDesk>().PostAsync(world.UnitOfficer, id, new(Today, "厂区公告栏", days, reason, null));

    private async Task<Guid> ReviewedAsync(string item)
    {
        var id = await world.SubmittedAsync(item: item);
        await world.CollectAsync(world.UnitOfficer, id, "id-card", "income-proof");
        await world.CheckAsync(world.UnitOfficer, id);
        await world.PassAsync(world.UnitOfficer, id);
        return id;
    }
}
