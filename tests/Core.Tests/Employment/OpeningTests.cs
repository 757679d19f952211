using System.Globalization;
using Platform.Employment;
using Platform.Storage;
using Platform.Testing;

namespace Platform.Core.Tests.Employment;

public sealed class OpeningTests(EmploymentWorld world) : IClassFixture<EmploymentWorld>
{
    private OpeningDesk Desk => world.Get<OpeningDesk>();

    [Fact]
    public async Task A_reported_opening_waits_for_the_county_and_is_not_public()
    {
        var id = await world.ReportedAsync("电工");

        Assert.Contains(await world.Get<OpeningLists>().TasksAsync(world.County), one => one.Id == id);
        Assert.DoesNotContain(await world.Get<OpeningLists>().PublicAsync(), one => one.Id == id);
    }

    [Fact]
    public async Task A_published_opening_stands_on_the_public_page_under_its_county()
    {
        var id = await world.PublishedAsync("焊工");

        var shown = Assert.Single(await world.Get<OpeningLists>().PublicAsync(), one => one.Id == id);

        Assert.Equal(("样例县总工会", "焊工", world.Today), (shown.County, shown.Post, shown.PublishedOn));
        Assert.DoesNotContain(await world.Get<OpeningLists>().TasksAsync(world.County), one => one.Id == id);
    }

    [Fact]
    public async Task Past_its_last_day_it_leaves_the_public_page_by_itself()
    {
        var id = await Desk.ReportAsync(
            world.Unit,
            SampleRegion.Code,
            world.Register.Cases.Unit.Id,
            world.Opening() with
            {
                Until = world.Today,
            }
        );
        await Desk.PublishAsync(world.County, id, (await world.OpeningAsync(id)).Version);
        Assert.Contains(await world.Get<OpeningLists>().PublicAsync(), one => one.Id == id);

        world.DaysLater(1);

        Assert.DoesNotContain(await world.Get<OpeningLists>().PublicAsync(), one => one.Id == id);
        Assert.Contains(await PageAsync(OpeningShelf.Over), one => one.Id == id);
    }

    [Theory]
    [InlineData("Employer", "", "请填写用人单位")]
    [InlineData("Post", "  ", "请填写岗位")]
    [InlineData("Pay", "", "请填写薪酬待遇")]
    [InlineData("Workplace", "", "请填写工作地点")]
    [InlineData("Telephone", "打电话", "请填写办公电话，例如 0539-1234567、12351，分机写作 0539-1234567转801")]
    [InlineData("Positions", "0", "招聘人数应在 1 到 9999 之间")]
    [InlineData("Until", "-1", "招聘截止日期不能早于今天")]
    [InlineData("Until", "400", "招聘截止日期最多到12个月后，长期招聘的到期后重新报送")]
    public async Task What_is_missing_or_cannot_be_is_said_at_its_field(string field, string typed, string words)
    {
        var good = world.Opening();
        var bad = field switch
        {
            "Employer" => good with { Employer = typed },
            "Post" => good with { Post = typed },
            "Pay" => good with { Pay = typed },
            "Workplace" => good with { Workplace = typed },
            "Telephone" => good with { Telephone = typed },
            "Positions" => good with { Positions = int.Parse(typed, CultureInfo.InvariantCulture) },
            _ => good with { Until = world.Today.AddDays(int.Parse(typed, CultureInfo.InvariantCulture)) },
        };

        var refusal = await Assert.ThrowsAsync<RuleException>(() =>
            Desk.ReportAsync(world.Unit, SampleRegion.Code, world.Register.Cases.Unit.Id, bad)
        );

        Assert.Equal((words, field), (refusal.Message, refusal.Field));
    }

    [Fact]
    public async Task Sent_back_it_waits_for_the_unit_which_changes_it_and_hands_it_in_again()
    {
        var id = await world.ReportedAsync("车工");
        await Desk.SendBackAsync(world.County, id, (await world.OpeningAsync(id)).Version, "请写明薪酬");
        Assert.Equal(world.Unit.BodyId, (await world.OpeningAsync(id)).WaitsForBodyId);

        await Desk.ChangeAsync(
            world.Unit,
            id,
            (await world.OpeningAsync(id)).Version,
            world.Opening("车工") with
            {
                Pay = "每月5000元",
            }
        );

        var sheet = await Desk.ViewAsync(world.County, id);
        Assert.Equal((OpeningStatus.Reported, "每月5000元"), (sheet.Opening.Status, sheet.Opening.Pay));
        Assert.Contains(sheet.Entries, entry => entry is { Act: EmploymentAct.SentBack, Words: "请写明薪酬" });
    }

    [Fact]
    public async Task What_people_put_on_the_outside_platform_is_noted_with_day_and_address()
    {
        var id = await world.PublishedAsync("钳工");

        await Desk.NoteOnPlatformAsync(
            world.County,
            id,
            (await world.OpeningAsync(id)).Version,
            world.Today,
            "平台首页—招聘—钳工"
        );

        var opening = await world.OpeningAsync(id);
        Assert.Equal(
            ("样例工会平台", (DateOnly?)world.Today, "平台首页—招聘—钳工"),
            (opening.PlatformName, opening.PlatformOn, opening.PlatformAddress)
        );
    }

    [Fact]
    public async Task Before_it_is_published_here_nothing_is_noted()
    {
        var id = await world.ReportedAsync("铣工");

        await Assert.ThrowsAsync<RuleException>(() =>
            Desk.NoteOnPlatformAsync(world.County, id, 0, world.Today, "平台首页")
        );
    }

    [Fact]
    public async Task Of_two_who_press_at_once_one_is_told()
    {
        var id = await world.ReportedAsync("铸工");
        var version = (await world.OpeningAsync(id)).Version;
        await Desk.PublishAsync(world.County, id, version);

        await Assert.ThrowsAsync<ConflictException>(() =>
            Desk.SendBackAsync(world.Register.Cases.CountyColleague, id, version, "重复")
        );
    }

    [Fact]
    public async Task The_unit_says_when_everybody_was_found()
    {
        var id = await world.PublishedAsync("木工");

        await Desk.EndAsync(world.Unit, id, (await world.OpeningAsync(id)).Version, isFilled: true, "已录用5人");

        Assert.DoesNotContain(await world.Get<OpeningLists>().PublicAsync(), one => one.Id == id);
        await Assert.ThrowsAsync<RuleException>(() => Desk.EndAsync(world.Unit, id, 2, isFilled: false, "又撤回"));
    }

    [Fact]
    public async Task Nobody_else_reports_publishes_or_sees_it()
    {
        var id = await world.ReportedAsync("瓦工");
        var cases = world.Register.Cases;

        await Assert.ThrowsAsync<NotFoundException>(() => Desk.ViewAsync(cases.OtherCounty, id));
        await Assert.ThrowsAsync<NotFoundException>(() => Desk.ViewAsync(cases.Department, id));
        await Assert.ThrowsAsync<NotFoundException>(() => Desk.PublishAsync(world.Unit, id, 0));
        await Assert.ThrowsAsync<NotFoundException>(() => Desk.PublishAsync(cases.City, id, 0));
        await Assert.ThrowsAsync<NotFoundException>(() =>
            Desk.ReportAsync(world.County, SampleRegion.Code, cases.Unit.Id, world.Opening())
        );
        await Assert.ThrowsAsync<NotFoundException>(() =>
            Desk.ReportAsync(world.Unit, SampleRegion.Code, cases.TownshipUnit.Id, world.Opening())
        );
    }

    [Fact]
    public async Task A_unit_without_a_county_is_told_so()
    {
        var refusal = await Assert.ThrowsAsync<RuleException>(() =>
            Desk.ReportAsync(
                world.Register.Cases.CityUnitOfficer,
                SampleRegion.Code,
                world.Register.Cases.CityUnit.Id,
                world.Opening()
            )
        );

        Assert.Equal("“样例市直印刷厂工会”没有登记县级总工会，不能报送", refusal.Message);
    }

    [Fact]
    public async Task The_unit_reports_for_its_region_and_the_county_runs_the_service()
    {
        var services = world.Get<EmploymentServices>();

        Assert.Equal([SampleRegion.Code], (await services.ReportedByAsync(world.Unit)).Select(one => one.Code));
        Assert.Empty(await services.RunByAsync(world.Unit));
        Assert.Equal([SampleRegion.Code], (await services.RunByAsync(world.County)).Select(one => one.Code));
        Assert.Empty(await services.ReportedByAsync(world.County));
        Assert.Empty(await services.RunByAsync(world.Register.Cases.Department));
    }

    private async Task<IReadOnlyList<Opening>> PageAsync(OpeningShelf shelf) =>
        (await world.Get<OpeningLists>().PageAsync(world.County, new() { Shelf = shelf, PageSize = 200 })).Rows;
}
