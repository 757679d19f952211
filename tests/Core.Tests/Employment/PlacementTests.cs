using Platform.Assistance;
using Platform.Employment;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Core.Tests.Employment;

public sealed class PlacementTests(EmploymentWorld world) : IClassFixture<EmploymentWorld>
{
    [Fact]
    public async Task Nobody_is_recommended_without_their_consent()
    {
        var seeker = await world.SeekerAsync();
        var opening = await world.PublishedAsync();

        var noDay = await Assert.ThrowsAsync<RuleException>(() =>
            world.Get<ReferralDesk>().RecommendAsync(world.County, seeker, opening, null, "当面同意")
        );
        var noWords = await Assert.ThrowsAsync<RuleException>(() =>
            world.Get<ReferralDesk>().RecommendAsync(world.County, seeker, opening, world.Today, "")
        );

        Assert.Equal(("请填写本人同意的日期", "请填写本人怎样表示同意"), (noDay.Message, noWords.Message));
    }

    [Fact]
    public async Task Nobody_is_recommended_to_what_is_not_published()
    {
        var refusal = await Assert.ThrowsAsync<RuleException>(async () =>
            await world
                .Get<ReferralDesk>()
                .RecommendAsync(
                    world.County,
                    await world.SeekerAsync(),
                    await world.ReportedAsync(),
                    world.Today,
                    "当面同意"
                )
        );

        Assert.Equal("这个岗位不在招聘中", refusal.Message);
    }

    [Fact]
    public async Task Recommended_interviewed_and_at_work()
    {
        var seeker = await world.SeekerAsync();
        await world.RecommendedAsync(seeker);
        await world.AnswerAsync(seeker, ReferralStatus.Hired);

        await world.PlaceAsync(seeker, followUpOn: world.Today.AddDays(30));

        var sheet = await world.ViewAsync(seeker);
        Assert.Equal(
            (JobseekerStatus.Placed, ReferralStatus.Placed, (DateOnly?)world.Today),
            (sheet.Seeker.Status, sheet.Referrals[0].Status, sheet.Referrals[0].StartedOn)
        );
        Assert.Equal(
            [EmploymentAct.TakenUp, EmploymentAct.Recommended, EmploymentAct.Interviewed, EmploymentAct.Placed],
            sheet.Entries.Select(entry => entry.Act).Order()
        );
    }

    [Theory]
    [InlineData(ReferralStatus.NotHired)]
    [InlineData(ReferralStatus.Declined)]
    public async Task Who_was_not_taken_or_declined_goes_on_seeking(ReferralStatus status)
    {
        var seeker = await world.SeekerAsync();
        await world.RecommendedAsync(seeker);

        await world.AnswerAsync(seeker, status);

        Assert.Equal(JobseekerStatus.Seeking, (await world.ViewAsync(seeker)).Seeker.Status);
        await Assert.ThrowsAsync<RuleException>(() => world.PlaceAsync(seeker));
        await world.RecommendedAsync(seeker);
    }

    [Fact]
    public async Task The_first_day_of_work_stands_in_the_households_ledger()
    {
        var archive = (await world.ArchiveAsync(isLaidOff: true, "台账甲")).Archive;
        await world.Get<LedgerDesk>().OpenAsync(world.County, archive.Id, "样例帮扶台账");
        var seeker = await world.Get<JobseekerDesk>().TakeUpAsync(world.County, archive.Id);
        await world.RecommendedAsync(seeker);
        await world.AnswerAsync(seeker, ReferralStatus.Hired);

        await world.PlaceAsync(seeker);

        var record = await world.Get<AssistanceDesk>().ViewAsync(world.County, archive.Id);
        var line = Assert.Single(record.Lines);
        Assert.Equal(
            (AidKind.Employment, "推荐上岗（缝纫工）", "台账甲", "样例纺织厂"),
            (line.Kind, line.ItemInWords, line.ReceivedBy, line.Remark)
        );
        Assert.Equal(line.Id, (await world.ReferralAsync(seeker)).LedgerLineId);
    }

    [Fact]
    public async Task Without_a_ledger_the_placement_stands_by_itself()
    {
        var archive = (await world.ArchiveAsync(isLaidOff: true)).Archive;
        var seeker = await world.Get<JobseekerDesk>().TakeUpAsync(world.County, archive.Id);
        await world.RecommendedAsync(seeker);
        await world.AnswerAsync(seeker, ReferralStatus.Hired);

        await world.PlaceAsync(seeker);

        Assert.Null((await world.ReferralAsync(seeker)).LedgerLineId);
        // Who loses the work again may be taken up again.
        await world.Get<JobseekerDesk>().TakeUpAsync(world.County, archive.Id);
    }

    [Fact]
    public async Task A_planned_follow_up_is_a_task_from_its_day_on_until_it_was_done()
    {
        var seeker = await world.SeekerAsync();
        await world.RecommendedAsync(seeker);
        await world.AnswerAsync(seeker, ReferralStatus.Hired);
        await world.PlaceAsync(seeker, followUpOn: world.Today.AddDays(30));
        Assert.DoesNotContain(await TasksAsync(), one => one.Id == seeker);

        world.DaysLater(30);
        Assert.Contains(await TasksAsync(), one => one.Id == seeker);
        var version = (await world.ViewAsync(seeker)).Seeker.Version;
        await world
            .Get<JobseekerDesk>()
            .FollowUpAsync(world.County, seeker, version, world.Today, "仍在岗，月收入4200元", null);

        Assert.DoesNotContain(await TasksAsync(), one => one.Id == seeker);
    }

    [Fact]
    public async Task Of_two_who_recommend_at_once_one_is_told_to_look_again()
    {
        var seeker = await world.SeekerAsync();
        await world.RecommendedAsync(seeker);
        var referral = await world.ReferralAsync(seeker);
        await world.AnswerAsync(seeker, ReferralStatus.Hired);

        await Assert.ThrowsAsync<ConflictException>(() =>
            world
                .Get<ReferralDesk>()
                .AnswerAsync(
                    world.Register.Cases.CountyColleague,
                    referral.Id,
                    referral.Version,
                    ReferralStatus.NotHired,
                    world.Today,
                    ""
                )
        );
    }

    private Task<IReadOnlyList<Jobseeker>> TasksAsync() =>
        world.Get<JobseekerLists>().ToFollowUpAsync(world.County, 100);
}
