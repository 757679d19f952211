using Platform.Grievances;
using Platform.Regions;
using Platform.Storage;
using Platform.Testing;

namespace Platform.Core.Tests.Grievances.Petitions;

public sealed class OutcomeTests(PetitionWorld world) : IClassFixture<PetitionWorld>
{
    private OutcomeDesk Outcomes => world.Get<OutcomeDesk>();

    [Fact]
    public async Task A_mediation_needs_somebody_who_undertook_it()
    {
        var id = await world.ReceivedAsync();

        var refusal = await Assert.ThrowsAsync<RuleException>(async () =>
            await world
                .Get<MediationDesk>()
                .RecordAsync(world.County, id, await world.VersionAsync(id), world.Attempt(MediationResult.Succeeded))
        );

        Assert.Equal("请先确定承办人，再登记办理情况", refusal.Message);
    }

    [Fact]
    public async Task Agreed_only_after_a_mediation_that_succeeded_and_closed_when_the_petitioner_was_told()
    {
        var id = await world.MediatedAsync(MediationResult.ToBeContinued);
        await Assert.ThrowsAsync<RuleException>(() => SettleAsync(id, PetitionEnding.Agreed));
        world.Clock.Advance(TimeSpan.FromMinutes(1));
        await world
            .Get<MediationDesk>()
            .RecordAsync(world.County, id, await world.VersionAsync(id), world.Attempt(MediationResult.Succeeded));

        await SettleAsync(id, PetitionEnding.Agreed);

        Assert.Equal(PetitionStatus.Settled, (await PetitionAsync(id)).Status);
        await TellAsync(id);
        var petition = await PetitionAsync(id);
        Assert.Equal((PetitionStatus.Closed, null), (petition.Status, petition.WaitsForBodyId));
    }

    [Fact]
    public async Task Remedies_begin_only_after_a_mediation_that_failed()
    {
        var id = await world.UndertakenAsync();

        var refusal = await Assert.ThrowsAsync<RuleException>(() => BeginAsync(id, Arbitration));

        Assert.Equal("协调不成功后，才能办理“提请劳动仲裁”", refusal.Message);
    }

    [Fact]
    public async Task Several_remedies_run_and_each_needs_its_end()
    {
        var id = await world.MediatedAsync(MediationResult.Failed);
        await BeginAsync(id, Arbitration);
        await BeginAsync(id, Document);
        await BeginAsync(id, Aid(isEligible: true));
        var remedies = (await world.ViewAsync(world.County, id)).Remedies;
        Assert.Equal(3, remedies.Count);

        foreach (var remedy in remedies)
        {
            var refusal = await Assert.ThrowsAsync<RuleException>(() => SettleAsync(id, PetitionEnding.Remedied));
            Assert.Equal("提供的帮助还没有全部办结", refusal.Message);
            await world
                .Get<RemedyDesk>()
                .EndAsync(world.County, id, await world.VersionAsync(id), remedy.Id, world.Today, "已办结");
        }

        await SettleAsync(id, PetitionEnding.Remedied);

        Assert.Equal(PetitionEnding.Remedied, (await PetitionAsync(id)).Ending);
    }

    [Fact]
    public async Task Legal_aid_that_is_not_due_ends_with_its_reason()
    {
        var id = await world.MediatedAsync(MediationResult.Failed);

        await BeginAsync(id, Aid(isEligible: false));

        var remedy = Assert.Single((await world.ViewAsync(world.County, id)).Remedies);
        Assert.Equal((false, "不符合条件"), (remedy.IsEligible, remedy.Result));
        Assert.Null(remedy.Subject);
    }

    [Fact]
    public async Task Legal_aid_rests_on_no_archive_that_is_not_there()
    {
        var id = await world.MediatedAsync(MediationResult.Failed, world.Visit(world.IdNumber()));

        var refusal = await Assert.ThrowsAsync<RuleException>(() =>
            BeginAsync(id, Aid(isEligible: true) with { RestsOnArchive = true })
        );

        Assert.Equal(nameof(NewRemedy.RestsOnArchive), refusal.Field);
    }

    [Fact]
    public async Task A_transfer_is_closed_when_the_sender_heard_too()
    {
        var id = await world.MediatedAsync(MediationResult.Succeeded, world.Transfer());
        await SettleAsync(id, PetitionEnding.Agreed);
        await TellAsync(id);
        Assert.Equal(PetitionStatus.Settled, (await PetitionAsync(id)).Status);

        await Outcomes.ReportBackAsync(world.County, id, await world.VersionAsync(id), world.Today, ToldHow.Online);

        var petition = await PetitionAsync(id);
        Assert.Equal((PetitionStatus.Closed, world.Today), (petition.Status, petition.ReportedBackOn));
        Assert.Null(petition.DueOn);
    }

    [Fact]
    public async Task An_anonymous_petitioner_can_only_look_the_outcome_up()
    {
        var received = await world
            .Get<PetitionReceiptDesk>()
            .ReceiveAsync(world.County, world.Visit() with { IsAnonymous = true });
        await world
            .Get<HandlingDesk>()
            .UndertakeAsync(world.County, received.Id, await world.VersionAsync(received.Id), "李四");

        await SettleAsync(received.Id, PetitionEnding.Answered);

        var petition = await PetitionAsync(received.Id);
        Assert.Equal((PetitionStatus.Closed, ToldHow.ByQueryCode), (petition.Status, petition.ToldHow));
        var progress = await world
            .Get<PetitionProgressDesk>()
            .FindAsync(received.Number, received.QueryCode.ToLowerInvariant());
        Assert.Equal("工资已补发", progress!.Outcome);
    }

    [Fact]
    public async Task A_wrong_query_code_opens_nothing()
    {
        var received = await world.Get<PetitionReceiptDesk>().ReceiveAsync(world.County, world.Visit());

        Assert.Null(await world.Get<PetitionProgressDesk>().FindAsync(received.Number, "AAAAAAAA"));
    }

    [Fact]
    public async Task Not_accepted_says_why_and_where_to_go_and_only_at_the_beginning()
    {
        var id = await world.ReceivedAsync();
        await Assert.ThrowsAsync<RuleException>(async () =>
            await Outcomes.RefuseAsync(world.County, id, await world.VersionAsync(id), "不属工会职责", " ")
        );

        await Outcomes.RefuseAsync(
            world.County,
            id,
            await world.VersionAsync(id),
            "属行政处罚",
            "县人力资源社会保障局"
        );

        var petition = await PetitionAsync(id);
        Assert.Equal("不予受理。理由：属行政处罚。请向县人力资源社会保障局提出。", petition.Outcome);
        Assert.True(petition.MustBeTold);
        var begun = await world.UndertakenAsync();
        await Assert.ThrowsAsync<RuleException>(async () =>
            await Outcomes.RefuseAsync(world.County, begun, await world.VersionAsync(begun), "不属", "某局")
        );
    }

    [Fact]
    public async Task Taken_back_it_is_closed_and_what_ran_ends_with_it()
    {
        var id = await world.MediatedAsync(MediationResult.Failed);
        await BeginAsync(id, Arbitration);

        await Outcomes.WithdrawAsync(world.County, id, await world.VersionAsync(id), "已自行和解");

        var sheet = await world.ViewAsync(world.County, id);
        Assert.Equal(PetitionStatus.Closed, sheet.Petition.Status);
        Assert.Equal("信访人撤回", Assert.Single(sheet.Remedies).Result);
    }

    [Fact]
    public async Task It_is_merged_with_an_earlier_open_one_of_the_same_person_only()
    {
        var number = world.IdNumber();
        var earlier = await world.ReceivedAsync(world.Visit(number));
        var others = await world.ReceivedAsync(world.Visit(world.IdNumber()) with { Telephone = "13900005678" });
        world.Clock.Advance(TimeSpan.FromMinutes(1));
        var later = await world.ReceivedAsync(world.Visit(number));

        await Assert.ThrowsAsync<RuleException>(async () =>
            await Outcomes.MergeAsync(
                world.County,
                later,
                await world.VersionAsync(later),
                (await PetitionAsync(others)).Number
            )
        );
        await Outcomes.MergeAsync(
            world.County,
            later,
            await world.VersionAsync(later),
            (await PetitionAsync(earlier)).Number
        );

        Assert.Equal(earlier, (await PetitionAsync(later)).MergedIntoId);
    }

    [Fact]
    public async Task Who_kept_the_answer_tells_the_petitioner()
    {
        var id = await world.ReceivedAsync();
        var handling = world.Get<HandlingDesk>();
        await handling.PassOnAsync(
            world.County,
            id,
            await world.VersionAsync(id),
            world.Neighbour.BodyId,
            "单位在邻县",
            receiverAnswers: false
        );
        await handling.UndertakeAsync(world.Neighbour, id, await world.VersionAsync(id), "钱七");
        await Outcomes.SettleAsync(
            world.Neighbour,
            id,
            await world.VersionAsync(id),
            PetitionEnding.Answered,
            "已补发"
        );

        Assert.False((await world.ViewAsync(world.Neighbour, id)).MayTell);
        await TellAsync(id);

        Assert.Equal(PetitionStatus.Closed, (await PetitionAsync(id)).Status);
    }

    [Fact]
    public async Task The_officer_may_set_a_day_where_the_document_gives_none()
    {
        var id = await world.ReceivedAsync();

        await Outcomes.SetAnswerDayAsync(world.County, id, await world.VersionAsync(id), world.Today.AddDays(15));

        var petition = await PetitionAsync(id);
        Assert.Equal((world.Today.AddDays(15), false), (petition.DueOn, petition.AnswerByIsPublished));
    }

    [Fact]
    public async Task Originals_are_given_back_once()
    {
        var id = await world.ReceivedAsync();
        var papers = world.Get<PetitionPaperDesk>();
        await papers.TakeAsync(
            world.County,
            id,
            await world.VersionAsync(id),
            SamplePetitions.Evidence,
            isOriginal: true,
            copies: 2
        );
        var paper = Assert.Single((await world.ViewAsync(world.County, id)).Papers);

        await papers.ReturnAsync(world.County, id, await world.VersionAsync(id), paper.Id);

        Assert.Equal(world.Today, Assert.Single((await world.ViewAsync(world.County, id)).Papers).ReturnedOn);
        await Assert.ThrowsAsync<ConflictException>(async () =>
            await papers.ReturnAsync(world.County, id, await world.VersionAsync(id), paper.Id)
        );
        await Assert.ThrowsAsync<NotFoundException>(async () =>
            await papers.TakeAsync(world.City, id, await world.VersionAsync(id), SamplePetitions.Evidence, false, 1)
        );
    }

    private NewRemedy Arbitration =>
        new(PetitionRemedyKind.Arbitration, world.Today) { Subject = "县劳动人事争议仲裁委员会" };

    private NewRemedy Document =>
        new(PetitionRemedyKind.LegalDocument, world.Today) { Subject = "仲裁申请书", DraftedBy = "李四" };

    private NewRemedy Aid(bool isEligible) =>
        new(PetitionRemedyKind.LegalAid, world.Today)
        {
            IsEligible = isEligible,
            EligibilityReason = "家庭困难",
            Subject = "样例律师事务所",
        };

    private async Task BeginAsync(Guid id, NewRemedy remedy) =>
        await world.Get<RemedyDesk>().BeginAsync(world.County, id, await world.VersionAsync(id), remedy);

    private async Task SettleAsync(Guid id, PetitionEnding ending) =>
        await Outcomes.SettleAsync(world.County, id, await world.VersionAsync(id), ending, "工资已补发");

    private async Task TellAsync(Guid id) =>
        await Outcomes.TellAsync(world.County, id, await world.VersionAsync(id), world.Today, ToldHow.ByTelephone);

    private async Task<Petition> PetitionAsync(Guid id) => (await world.ViewAsync(world.County, id)).Petition;
}
