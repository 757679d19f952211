using Microsoft.EntityFrameworkCore;
using Platform.Approvals;
using Platform.Calendar;
using Platform.Cases;
using Platform.Core.Tests.Storage.Files;
using Platform.Regions;
using Platform.Storage;
using Platform.Testing;
using Platform.Visits;

namespace Platform.Core.Tests.Cases;

public class HomeVisitTests(CaseWorld world) : IClassFixture<CaseWorld>
{
    [Fact]
    public async Task A_visit_with_everything_the_rule_asks_for_lets_the_case_go_on()
    {
        var id = await SubmittedAsync();
        Assert.Equal("尚未登记入户走访", (await FileAsync(id)).Outstanding.Single().Words);

        await Desk.RecordAsync(world.UnitOfficer, id, await RequestAsync(id));
        await world.PassAsync(world.UnitOfficer, id);

        var file = await FileAsync(id);
        Assert.Equal("appraisal", file.Case.StageCode);
        var visit = Assert.Single(file.Contents.Visits);
        Assert.Equal("样例路1号", visit.Place);
        Assert.Equal(37.2, visit.Position!.Latitude);
    }

    [Fact]
    public async Task A_visit_that_lacks_something_is_on_record_and_holds_the_case()
    {
        var id = await SubmittedAsync();

        await Desk.RecordAsync(world.UnitOfficer, id, await RequestAsync(id) with { Position = null });

        var refusal = await Assert.ThrowsAsync<RuleException>(() => world.PassAsync(world.UnitOfficer, id));
        Assert.EndsWith("的走访：没有现场定位", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(SampleHouseholdItem.Rule.Source.InWords, refusal.Clause);
    }

    [Fact]
    public async Task What_was_wrong_is_put_right_by_a_later_record()
    {
        var id = await SubmittedAsync();
        var first = await Desk.RecordAsync(world.UnitOfficer, id, await RequestAsync(id) with { Position = null });

        await Desk.CorrectAsync(world.UnitOfficer, id, first);
        var task = await Desk.OpenAsync(world.UnitOfficer, id);
        Assert.Equal(first, task.CorrectsId);
        Assert.Equal(2, task.Photos.Count);
        var read = VisitForm.Read(task.Answers) with
        {
            Photos = task.Photos,
            Position = Position,
            CorrectsId = task.CorrectsId,
        };
        await Desk.RecordAsync(world.UnitOfficer, id, read);

        var file = await FileAsync(id);
        Assert.Equal([false, true], file.Contents.Visits.OrderBy(visit => visit.IsReplaced).Select(v => v.IsReplaced));
        Assert.Empty(file.Outstanding);
        await Assert.ThrowsAsync<ConflictException>(() => Desk.CorrectAsync(world.UnitOfficer, id, first));
    }

    [Fact]
    public async Task A_draft_keeps_what_was_typed_the_photographs_and_the_position()
    {
        var id = await SubmittedAsync();
        var begun = await Desk.OpenAsync(world.UnitOfficer, id);
        begun.Answers.Values[VisitForm.Findings.Key] = "三口之家，租房";

        await Desk.SaveAsync(world.UnitOfficer, id, begun.Answers);
        await Desk.LocateAsync(world.UnitOfficer, id, Position);
        var photo = await AttachAsync(id, SampleHouseholdItem.LivingRoom);
        await Desk.DetachAsync(world.UnitOfficer, id, await AttachAsync(id, "其他"));

        var again = await Desk.OpenAsync(world.UnitOfficer, id);
        Assert.Equal("三口之家，租房", again.Answers[VisitForm.Findings.Key]);
        Assert.Equal(Position, again.Position);
        Assert.Equal([new VisitPhoto(photo, SampleHouseholdItem.LivingRoom)], again.Photos);
        Assert.Empty((await Desk.OpenAsync(world.UnitColleague, id)).Photos);
    }

    [Fact]
    public async Task What_is_personal_is_sealed()
    {
        var id = await SubmittedAsync();
        await Desk.RecordAsync(world.UnitOfficer, id, await RequestAsync(id));

        await using var db = world.Database.Open();
        var rows = await db
            .Database.SqlQuery<string>($"""select v::text as "Value" from visits.visits v""")
            .ToListAsync();
        Assert.NotEmpty(rows);
        Assert.DoesNotContain(rows, row => row.Contains("样例路", StringComparison.Ordinal));
        Assert.DoesNotContain(rows, row => row.Contains("121.5", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nobody_else_than_the_body_in_hand_writes_a_visit_down()
    {
        var id = await SubmittedAsync();

        await Assert.ThrowsAsync<NotFoundException>(() => Desk.OpenAsync(world.OtherCounty, id));
        var refusal = await Assert.ThrowsAsync<RuleException>(() => Desk.OpenAsync(world.County, id));
        Assert.Equal("本件现在由基层工会办理“入户调查”，您所在的单位不能操作。", refusal.Message);
    }

    [Fact]
    public async Task A_photograph_of_another_case_is_not_taken()
    {
        var id = await SubmittedAsync();
        var request = await RequestAsync(await SubmittedAsync());

        await Assert.ThrowsAsync<NotFoundException>(() => Desk.RecordAsync(world.UnitOfficer, id, request));
    }

    [Theory]
    [InlineData("lies ahead")]
    [InlineData("before the application")]
    [InlineData("no place")]
    [InlineData("no findings")]
    [InlineData("nobody went")]
    public async Task What_a_visit_must_say_is_asked_for_at_its_field(string what)
    {
        var id = await SubmittedAsync();
        var request = await RequestAsync(id);
        var (wrong, field) = what switch
        {
            "lies ahead" => (request with { On = request.On.AddDays(1) }, VisitForm.On.Key),
            "before the application" => (request with { On = request.On.AddDays(-1) }, VisitForm.On.Key),
            "no place" => (request with { Place = " " }, VisitForm.Place.Key),
            "no findings" => (request with { Findings = "" }, VisitForm.Findings.Key),
            _ => (request with { Investigators = [] }, VisitForm.Investigators),
        };

        var refusal = await Assert.ThrowsAsync<RuleException>(() => Desk.RecordAsync(world.UnitOfficer, id, wrong));

        Assert.Equal(field, refusal.Field);
    }

    [Fact]
    public async Task A_household_found_unqualified_can_be_denied_at_once_and_cannot_pass()
    {
        var id = await SubmittedAsync();
        Assert.DoesNotContain(Outcome.Denied, (await FileAsync(id)).Outcomes);
        await Desk.RecordAsync(
            world.UnitOfficer,
            id,
            await RequestAsync(id) with
            {
                Conclusion = VisitConclusion.DoesNotQualify,
            }
        );

        await Assert.ThrowsAsync<RuleException>(() => world.PassAsync(world.UnitOfficer, id));
        await world.DecideAsync(world.UnitOfficer, id, new(Outcome.Denied, "家庭收入高于标准"));

        Assert.Equal(CaseStatus.Denied, (await FileAsync(id)).Case.Status);
    }

    [Fact]
    public async Task A_colleague_among_the_investigators_is_found_by_name_and_others_are_names_only()
    {
        var id = await SubmittedAsync();
        await Desk.RecordAsync(
            world.UnitOfficer,
            id,
            await RequestAsync(id) with
            {
                Investigators = [(world.UnitColleague.Name, ""), ("社工小李", "社工")],
            }
        );

        var visit = (await FileAsync(id)).Contents.Visits[0];
        Assert.Equal([world.UnitColleague.AccountId, null], visit.Investigators.Select(person => person.AccountId));
    }

    [Fact]
    public async Task Whoever_visited_does_not_decide_in_another_post_either()
    {
        var id = await ReviewedAsync(world.UnitColleague.Name);
        await world.PassAsync(world.Sector, id);
        var sameInTheCounty = world.County with { AccountId = world.UnitColleague.AccountId };

        var refusal = await Assert.ThrowsAsync<RuleException>(() => world.PassAsync(sameInTheCounty, id));

        Assert.StartsWith("您参加过本件的走访。", refusal.Message, StringComparison.Ordinal);
        await world.PassAsync(world.County, id);
    }

    [Fact]
    public async Task A_review_from_above_sends_back_to_the_union_that_made_the_file_with_a_reason()
    {
        var id = await ReviewedAsync();

        Assert.Contains(Outcome.SentBack, (await FileAsync(id)).Outcomes);
        await Assert.ThrowsAsync<RuleException>(() =>
            world.DecideAsync(world.Sector, id, new(Outcome.SentBackToOriginator, " "))
        );
        await world.DecideAsync(world.Sector, id, new(Outcome.SentBackToOriginator, "收入证明与走访记录不一致"));

        var file = await FileAsync(id);
        Assert.Equal("home-visit", file.Case.StageCode);
        Assert.Equal(world.Unit.Id, file.Case.WaitsForBodyId);
    }

    [Fact]
    public async Task The_result_of_the_notice_is_written_into_the_form_and_what_was_there_before_is_kept()
    {
        var id = await ReviewedAsync();

        var file = await FileAsync(id);
        Assert.Matches("^公示自2026年.+至.+，共 5 个工作日，无异议。$", file.Answers[SampleHouseholdItem.NoticeResult]);
        Assert.Equal("公示结果填入表格", Assert.Single(file.Contents.Revisions).Reason);
    }

    [Fact]
    public async Task An_appraisal_that_said_no_can_end_the_application()
    {
        var id = await VisitedAsync();
        await Meetings.AppraiseAsync(world.UnitOfficer, id, Appraisal with { For = 1, Against = 4 });

        var file = await FileAsync(id);
        Assert.Equal("民主评议未通过（同意 1 票，反对 4 票，弃权 0 票）", file.Outstanding.Single().Words);
        Assert.Contains(Outcome.Denied, file.Outcomes);
    }

    [Fact]
    public async Task An_appraisals_minutes_say_who_was_there_and_what_was_said()
    {
        var id = await VisitedAsync();

        var refusal = await Assert.ThrowsAsync<RuleException>(() =>
            Meetings.AppraiseAsync(world.UnitOfficer, id, Appraisal with { Opinions = "" })
        );

        Assert.Equal(nameof(MinutesRequest.Opinions), refusal.Field);
    }

    [Fact]
    public async Task The_signed_minutes_are_kept_with_the_case()
    {
        var id = await VisitedAsync();
        await Meetings.AppraiseAsync(world.UnitOfficer, id, Appraisal);
        var minutes = (await FileAsync(id)).Contents.Minutes[0];

        await using var scan = new MemoryStream(Samples.Jpeg);
        await Meetings.ScanAsync(world.UnitOfficer, id, minutes.Id, scan, "会议记录.jpg");

        var fileId = (await FileAsync(id)).Contents.Minutes[0].FileId!.Value;
        var opened = await world.Get<FileDesk>().OpenAsync(world.UnitOfficer, fileId);
        Assert.Equal("image/jpeg", opened.ContentType);
    }

    private static MinutesRequest Appraisal { get; } =
        new(new(2026, 3, 2), "会议室", "测试主持", 5, 5, 0, 0)
        {
            MinuteTaker = "测试记录",
            Participants = "张一、李二、王三、赵四、钱五",
            Opinions = "情况属实，同意上报",
        };

    private CaseVisitDesk Desk => world.Get<CaseVisitDesk>();

    private MeetingDesk Meetings => world.Get<MeetingDesk>();

    private VisitPosition Position => new(37.2, 121.5, 12, world.Clock.GetUtcNow());

    private Task<CaseFile> FileAsync(Guid id) => world.Get<CaseDesk>().ViewAsync(world.UnitOfficer, id);

    private async Task<Guid> SubmittedAsync()
    {
        world.Clock.GoTo(new(2026, 3, 2));
        return await world.SubmittedAsync(item: SampleHouseholdItem.Code);
    }

    private async Task<Guid> VisitedAsync(string second = "社工小李")
    {
        var id = await SubmittedAsync();
        await Desk.RecordAsync(world.UnitOfficer, id, await RequestAsync(id, second));
        await world.PassAsync(world.UnitOfficer, id);
        return id;
    }

    /// <summary>At the superior union's review.</summary>
    private async Task<Guid> ReviewedAsync(string second = "社工小李")
    {
        var id = await VisitedAsync(second);
        await Meetings.AppraiseAsync(world.UnitOfficer, id, Appraisal);
        await world.PassAsync(world.UnitOfficer, id);
        await world
            .Get<ScrutinyDesk>()
            .PostAsync(world.UnitOfficer, id, new(ChinaTime.Today(world.Clock), "厂区公告栏", 5, null, null));
        world.Clock.Advance(TimeSpan.FromDays(10));
        await world.PassAsync(world.UnitOfficer, id);
        return id;
    }

    private async Task<VisitRequest> RequestAsync(Guid id, string second = "社工小李") =>
        new()
        {
            Kind = VisitKind.AtHome,
            On = ChinaTime.Today(world.Clock),
            Place = "样例路1号",
            Position = Position,
            Investigators = [(world.UnitOfficer.Name, "工会主席"), (second, "社工")],
            PersonMet = "测试甲",
            Findings = "三口之家，一人患病",
            Conclusion = VisitConclusion.Qualifies,
            Photos =
            [
                new(await AttachAsync(id, SampleHouseholdItem.LivingRoom), SampleHouseholdItem.LivingRoom),
                new(await AttachAsync(id, SampleHouseholdItem.WithWorker), SampleHouseholdItem.WithWorker),
            ],
        };

    private async Task<Guid> AttachAsync(Guid id, string shows)
    {
        await using var photo = new MemoryStream(Samples.Jpeg);
        return await Desk.AttachAsync(world.UnitOfficer, id, shows, photo, "照片.jpg");
    }
}
