using Microsoft.EntityFrameworkCore;
using Platform.Assistance;
using Platform.Employment;
using Platform.Regions;
using Platform.Storage;
using Platform.Testing;

namespace Platform.Core.Tests.Employment;

public sealed class JobseekerTests(EmploymentWorld world) : IClassFixture<EmploymentWorld>
{
    [Fact]
    public async Task Who_is_laid_off_by_the_archives_answers_is_proposed_with_the_reason()
    {
        var archive = (await world.ArchiveAsync(isLaidOff: true)).Archive;

        var candidate = Assert.Single(await ScreenAsync(), one => one.ArchiveId == archive.Id);

        Assert.Equal(["档案：本人下岗"], candidate.Reasons);
    }

    [Fact]
    public async Task Who_works_and_has_no_measure_is_not_proposed()
    {
        var archive = (await world.ArchiveAsync(isLaidOff: false)).Archive;

        Assert.DoesNotContain(await ScreenAsync(), one => one.ArchiveId == archive.Id);
        await Assert.ThrowsAsync<RuleException>(() => TakeUpAsync(archive.Id));
    }

    [Fact]
    public async Task A_measure_of_employment_in_the_plan_is_a_reason_too()
    {
        var archive = (await world.ArchiveAsync(isLaidOff: false)).Archive;
        await world
            .Get<AssistanceDesk>()
            .PlanAsync(
                world.Unit,
                archive.Id,
                new(
                    "样例纺织厂工会",
                    "甲经办",
                    "主席",
                    "0000-7654321",
                    "就业",
                    "上岗",
                    [new(AidKind.Employment, "介绍家政工作", null)],
                    null
                )
            );

        var candidate = Assert.Single(await ScreenAsync(), one => one.ArchiveId == archive.Id);

        Assert.Equal(["帮扶措施：介绍家政工作"], candidate.Reasons);
    }

    [Fact]
    public async Task Taken_up_nobody_is_proposed_or_taken_up_again()
    {
        var archive = (await world.ArchiveAsync(isLaidOff: true)).Archive;
        await TakeUpAsync(archive.Id);

        Assert.DoesNotContain(await ScreenAsync(), one => one.ArchiveId == archive.Id);
        await Assert.ThrowsAsync<ConflictException>(() => TakeUpAsync(archive.Id));
    }

    [Fact]
    public async Task A_telephone_is_sealed_masked_and_shown_in_full_only_on_record()
    {
        var id = await world.SeekerAsync();
        await using var db = world.Register.Cases.Database.Open();
        var row = await db.Jobseekers.SingleAsync(one => one.Id == id);

        Assert.DoesNotContain("13900001234", row.TelephoneSealed, StringComparison.Ordinal);
        Assert.Equal("139****1234", (await world.ViewAsync(id)).Telephone);
        Assert.Equal("13900001234", await world.Get<JobseekerDesk>().RevealTelephoneAsync(world.County, id));
        Assert.True(
            await db.AuditEntries.AnyAsync(entry => entry.Action == "answer-revealed" && entry.SubjectId == $"{id}")
        );
        await Assert.ThrowsAsync<NotFoundException>(() =>
            world.Get<JobseekerDesk>().RevealTelephoneAsync(world.Unit, id)
        );
    }

    [Fact]
    public async Task Only_the_union_that_runs_the_service_takes_anybody_up()
    {
        var cases = world.Register.Cases;
        var typed = new NewJobseeker("求职乙", "下岗", "", "");

        foreach (var actor in new[] { world.Unit, cases.City, cases.OtherCounty, cases.Department })
        {
            await Assert.ThrowsAsync<NotFoundException>(() =>
                world.Get<JobseekerDesk>().AddAsync(actor, SampleRegion.Code, cases.Unit.Id, typed)
            );
        }

        var id = await world.SeekerAsync();
        Assert.Equal("求职甲", (await world.Get<JobseekerDesk>().ViewAsync(world.Unit, id)).Seeker.Name);
        await Assert.ThrowsAsync<NotFoundException>(() => world.Get<JobseekerDesk>().ViewAsync(cases.OtherCounty, id));
    }

    [Fact]
    public async Task Who_left_is_not_worked_on_any_more()
    {
        var id = await world.SeekerAsync();

        await world.Get<JobseekerDesk>().LeaveAsync(world.County, id, 0, "自行找到工作");

        Assert.Equal(JobseekerStatus.Left, (await world.ViewAsync(id)).Seeker.Status);
        var refusal = await Assert.ThrowsAsync<RuleException>(() => world.RecommendedAsync(id));
        Assert.Equal("这位职工已退出服务，不再办理", refusal.Message);
    }

    [Fact]
    public async Task Support_to_start_up_names_its_kind_and_settles_who_began()
    {
        var id = await world.SeekerAsync();

        await world
            .Get<StartupDesk>()
            .GiveAsync(world.County, id, 0, "loan", world.Today, "协助申请小额创业贷款", hasStarted: true);

        var sheet = await world.ViewAsync(id);
        Assert.Equal(
            ("创业贷款", JobseekerStatus.StartedUp),
            (Assert.Single(sheet.Supports).KindName, sheet.Seeker.Status)
        );
        await Assert.ThrowsAsync<RuleException>(() =>
            world.Get<StartupDesk>().GiveAsync(world.County, id, 1, "other", world.Today, "其他", hasStarted: false)
        );
    }

    private Task<IReadOnlyList<Candidate>> ScreenAsync() =>
        world.Get<Screening>().FindAsync(world.County, SampleRegion.Code);

    private Task<Guid> TakeUpAsync(Guid archive) => world.Get<JobseekerDesk>().TakeUpAsync(world.County, archive);
}
