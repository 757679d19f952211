using Microsoft.EntityFrameworkCore;
using Platform.Cases;
using Platform.Organizations;
using Platform.Regions;
using Platform.Settings;
using Platform.Storage;
using Platform.Testing;

namespace Platform.Core.Tests.Cases;

public class CasePapersTests(CaseWorld world) : IClassFixture<CaseWorld>
{
    [Fact]
    public async Task A_paper_of_a_later_stage_says_why_it_cannot_be_printed_yet()
    {
        var papers = CasePapers.Of(await FileAsync(await world.SubmittedAsync()));

        Assert.Equal(
            [
                null,
                "办到“职工代表会议或张榜公示”环节后可以打印",
                "办到“企业主管部门认定”环节后可以打印",
                "办到“系统工会报送”环节后可以打印",
            ],
            papers.Select(one => one.NotYet)
        );
    }

    [Fact]
    public async Task Papers_come_with_their_stage_and_stay()
    {
        var papers = CasePapers.Of(await FileAsync(await world.ForwardedAsync()));

        Assert.Equal(4, papers.Count);
        Assert.All(papers, one => Assert.Null(one.NotYet));
    }

    [Fact]
    public async Task A_stage_the_case_does_not_go_through_has_no_paper()
    {
        var id = await world.SubmittedAsync(world.CityUnit);

        var file = await world.Get<CaseDesk>().ViewAsync(world.CityUnitOfficer, id);

        Assert.DoesNotContain(CasePapers.Of(file), one => one.Paper.Code == "sample-forwarding");
    }

    [Fact]
    public async Task A_paper_whose_time_has_not_come_is_not_found_by_its_address_either() =>
        await Assert.ThrowsAsync<NotFoundException>(
            FindAsync(world.UnitOfficer, await world.SubmittedAsync(), "sample-report")
        );

    [Fact]
    public async Task A_neighbour_finds_no_paper() =>
        await Assert.ThrowsAsync<NotFoundException>(
            FindAsync(world.OtherCounty, await world.SubmittedAsync(), "sample-authorisation")
        );

    [Fact]
    public async Task It_is_filled_from_decisions_meetings_and_notices()
    {
        var file = await FileAsync(await world.ForwardedAsync());

        var model = await world.Get<CasePapers>().ModelAsync(file);

        Assert.Equal(file.Case.Number, model.CaseNumber);
        Assert.Equal(model.UnitName, $"{model.Employer}工会");
        Assert.Contains(model.Opinions, one => one is { StageCode: "department-determination", Words: "通过" });
        var notice = Assert.Single(model.Notices);
        Assert.Equal((5, "公示期间没有收到异议。"), (notice.WorkingDays, notice.Result));
    }

    [Fact]
    public async Task A_notice_has_no_result_while_it_hangs()
    {
        var id = await world.SubmittedAsync();
        await world.CollectAsync(world.UnitOfficer, id, "id-card", "income-proof");
        await world.CheckAsync(world.UnitOfficer, id);
        await world.PassAsync(world.UnitOfficer, id);
        await world
            .Get<ScrutinyDesk>()
            .PostAsync(
                world.UnitOfficer,
                id,
                new(Platform.Calendar.ChinaTime.Today(world.Clock), "厂区公告栏", 5, "与职工代表商定", null)
            );

        var model = await world.Get<CasePapers>().ModelAsync(await FileAsync(id));

        Assert.Equal("", Assert.Single(model.Notices).Result);
    }

    [Fact]
    public async Task Offices_are_as_their_people_corrected_them()
    {
        var file = await FileAsync(await world.SubmittedAsync());
        await using (var db = world.Database.Open())
        {
            db.Add(
                new LocalSetting
                {
                    RegionCode = SampleRegion.Code,
                    Key = SettingKey.OfficeTelephone("centre"),
                    Value = "0000-7654321",
                    From = file.Today,
                    SetByAccountId = world.County.AccountId,
                    SetBy = world.County.Name,
                    SetByBody = world.County.BodyName,
                    SetAt = world.Clock.GetUtcNow(),
                }
            );
            await db.SaveChangesAsync();
        }

        var model = await world.Get<CasePapers>().ModelAsync(file);

        Assert.Equal("0000-7654321", Assert.Single(model.Offices).Telephone);
    }

    [Fact]
    public async Task What_hangs_on_the_wall_knows_nothing_personal()
    {
        var id = await world.ForwardedAsync();
        var (file, paper) = await world.Get<CasePapers>().FindAsync(world.County, id, "sample-roll-call");

        var model = await world.Get<CasePapers>().PrintAsync(world.County, file, paper);

        Assert.Equal("测**", model[Facts.ApplicantName.Key]);
        Assert.Equal("", model[Facts.ApplicantIdNumber.Key]);
        Assert.Empty(model.Opinions);
        Assert.Single(model.Notices);
        Assert.Equal(0, await PrintsAsync(id));
    }

    [Fact]
    public async Task Printing_personal_answers_in_full_is_on_record()
    {
        var id = await world.SubmittedAsync();
        var (file, paper) = await world.Get<CasePapers>().FindAsync(world.UnitOfficer, id, "sample-authorisation");

        var model = await world.Get<CasePapers>().PrintAsync(world.UnitOfficer, file, paper);

        Assert.NotEqual("", model[Facts.ApplicantIdNumber.Key]);
        Assert.Equal(1, await PrintsAsync(id));
    }

    private Task<CaseFile> FileAsync(Guid id) => world.Get<CaseDesk>().ViewAsync(world.City, id);

    private Func<Task> FindAsync(Actor actor, Guid id, string code) =>
        () => world.Get<CasePapers>().FindAsync(actor, id, code);

    private async Task<int> PrintsAsync(Guid id)
    {
        await using var db = world.Database.Open();
        return await db.AuditEntries.CountAsync(entry =>
            entry.Action == "paper-printed" && entry.SubjectId == id.ToString()
        );
    }
}
