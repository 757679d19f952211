using Platform.Employment;
using Platform.Organizations;
using Platform.Storage;
using Platform.Testing;

namespace Platform.Core.Tests.Employment;

public sealed class TrainingTests(EmploymentWorld world) : IClassFixture<EmploymentWorld>
{
    [Fact]
    public async Task Planned_attended_and_finished()
    {
        var (training, came, stayedAway) = (
            await world.PlannedAsync(),
            await world.SeekerAsync("培训甲"),
            await world.SeekerAsync("培训乙")
        );
        await world.EnrolAsync(training, came);
        await world.EnrolAsync(training, stayedAway);
        world.DaysLater(5);
        await world.AttendAsync(training, came);
        await world.AttendAsync(training, stayedAway, attended: false);

        await world.FinishAsync(training);

        var sheet = await world.TrainingAsync(training);
        Assert.Equal((TrainingStatus.Finished, "职业技能培训"), (sheet.Training.Status, sheet.Training.KindName));
        var trained = Assert.Single((await world.ViewAsync(came)).Trainings);
        Assert.True(trained.Seat.Attended);
    }

    [Fact]
    public async Task There_are_no_more_people_than_seats()
    {
        var training = await world.PlannedAsync(seats: 1);
        await world.EnrolAsync(training, await world.SeekerAsync());

        var refusal = await Assert.ThrowsAsync<RuleException>(async () =>
            await world.EnrolAsync(training, await world.SeekerAsync())
        );

        Assert.Equal("名额已满", refusal.Message);
    }

    [Fact]
    public async Task The_last_seat_is_given_away_once()
    {
        var training = await world.PlannedAsync(seats: 1);
        var (first, second) = (await world.SeekerAsync(), await world.SeekerAsync());
        await world.Get<TrainingDesk>().EnrolAsync(world.County, training, 0, first);

        await Assert.ThrowsAsync<ConflictException>(() =>
            world.Get<TrainingDesk>().EnrolAsync(world.Register.Cases.CountyColleague, training, 0, second)
        );
    }

    [Fact]
    public async Task Nobody_sits_on_two_seats_and_who_is_taken_off_leaves_one_free()
    {
        var training = await world.PlannedAsync(seats: 2);
        var seeker = await world.SeekerAsync();
        await world.EnrolAsync(training, seeker);
        await Assert.ThrowsAsync<ConflictException>(() => world.EnrolAsync(training, seeker));
        var sheet = await world.TrainingAsync(training);

        await world
            .Get<TrainingDesk>()
            .TakeOffAsync(world.County, training, sheet.Training.Version, Assert.Single(sheet.Seats).Id);

        Assert.Equal(0, (await world.TrainingAsync(training)).Training.Taken);
    }

    [Fact]
    public async Task It_is_not_finished_before_its_last_day_or_while_somebodys_attendance_is_open()
    {
        var training = await world.PlannedAsync();
        var seeker = await world.SeekerAsync();
        await world.EnrolAsync(training, seeker);
        await Assert.ThrowsAsync<RuleException>(() => world.AttendAsync(training, seeker));
        await Assert.ThrowsAsync<RuleException>(() => world.FinishAsync(training));

        world.DaysLater(5);
        var refusal = await Assert.ThrowsAsync<RuleException>(() => world.FinishAsync(training));

        Assert.Equal("还有 1 人没有登记到课情况", refusal.Message);
    }

    [Fact]
    public async Task The_unit_of_who_takes_part_sees_it_and_no_other()
    {
        var training = await world.PlannedAsync();
        await Assert.ThrowsAsync<NotFoundException>(() => SeenBy(world.Unit));

        await world.EnrolAsync(training, await world.SeekerAsync());

        Assert.Single((await SeenBy(world.Unit)).Seats);
        await Assert.ThrowsAsync<NotFoundException>(() => SeenBy(world.Register.Cases.OtherCounty));
        await Assert.ThrowsAsync<NotFoundException>(() =>
            world.Get<TrainingDesk>().CancelAsync(world.Unit, training, 1, "不办了")
        );

        Task<TrainingSheet> SeenBy(Actor actor) => world.Get<TrainingDesk>().ViewAsync(actor, training);
    }

    [Fact]
    public async Task A_plan_says_what_it_has_to()
    {
        var good = world.Training();

        Assert.Equal("请选择培训的种类", await RefusalOf(good with { KindCode = "unknown" }));
        Assert.Equal("请填写培训主题", await RefusalOf(good with { Subject = "" }));
        Assert.Equal("结束日期不能早于开始日期", await RefusalOf(good with { To = good.From.AddDays(-1) }));
        Assert.Equal("名额应在 1 到 1000 之间", await RefusalOf(good with { Seats = 0 }));

        async Task<string> RefusalOf(TrainingRequest typed) =>
            (
                await Assert.ThrowsAsync<RuleException>(() =>
                    world.Get<TrainingDesk>().PlanAsync(world.County, SampleRegion.Code, typed)
                )
            ).Message;
    }

    [Fact]
    public async Task Only_the_union_that_runs_the_service_plans_training() =>
        await Assert.ThrowsAsync<NotFoundException>(() =>
            world.Get<TrainingDesk>().PlanAsync(world.Unit, SampleRegion.Code, world.Training())
        );

    [Fact]
    public async Task The_year_is_counted_by_unit()
    {
        var before = await CountAsync();
        var seeker = await world.SeekerAsync();
        var training = await world.PlannedAsync();
        await world.EnrolAsync(training, seeker);
        world.DaysLater(5);
        await world.AttendAsync(training, seeker);
        await world.FinishAsync(training);
        await world.RecommendedAsync(seeker);
        await world.AnswerAsync(seeker, ReferralStatus.Hired);
        await world.PlaceAsync(seeker);

        var after = await CountAsync();

        Assert.Equal(
            before with
            {
                Reported = before.Reported + 1,
                Published = before.Published + 1,
                Positions = before.Positions + 5,
                Trained = before.Trained + 1,
                Recommended = before.Recommended + 1,
                Placed = before.Placed + 1,
            },
            after
        );

        async Task<UnitEmployment> CountAsync() =>
            (await world.Get<EmploymentFigures>().OfYearAsync(world.County, world.Today.Year)).SingleOrDefault(one =>
                one.UnitName == "样例纺织厂工会"
            ) ?? new("样例纺织厂工会", 0, 0, 0, 0, 0, 0, 0);
    }
}
