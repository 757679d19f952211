using Platform.Applicants;
using Platform.Approvals;
using Platform.Cases;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Core.Tests.Cases;

/// <summary>What an applicant finds and does in an account of their own.</summary>
public class MyCasesTests(CaseWorld world) : IClassFixture<CaseWorld>
{
    private readonly ApplicantsOfCases _applicants = new(world);

    private MyCasesDesk Mine => world.Get<MyCasesDesk>();

    [Fact]
    public async Task A_draft_begun_signed_in_is_there_to_go_on_with_and_nobody_elses()
    {
        var (me, other) = (await RegisterAsync(), await RegisterAsync());
        var draft = await StartAsync(me);
        await world.Get<DraftDesk>().SaveAsync(draft, 0, world.Answers("测试续填"));

        Assert.Equal(draft.CaseId, Assert.Single(await Mine.ListAsync(me)).Id);
        Assert.Equal(
            "测试续填",
            (await world.Get<DraftDesk>().OpenAsync(DraftKey.Of(draft.CaseId, me))).Case.ApplicantName
        );
        Assert.Empty(await Mine.ListAsync(other));
        await Assert.ThrowsAsync<NotFoundException>(() =>
            world.Get<DraftDesk>().OpenAsync(DraftKey.Of(draft.CaseId, other))
        );
        await Assert.ThrowsAsync<NotFoundException>(() => Mine.DiscardAsync(other, draft.CaseId));
    }

    [Fact]
    public async Task A_draft_taken_from_its_link_is_opened_by_the_account_and_no_longer_by_the_link()
    {
        var me = await RegisterAsync();
        var link = await world.Get<DraftDesk>().StartAsync(null, SampleRegion, SampleItem, world.Unit.Id);

        var mine = await Mine.TakeDraftAsync(me, link.CaseId, link.Secret!);

        Assert.Equal(link.CaseId, (await world.Get<DraftDesk>().OpenAsync(mine)).Case.Id);
        await Assert.ThrowsAsync<NotFoundException>(() => world.Get<DraftDesk>().OpenAsync(link));
    }

    [Fact]
    public async Task A_case_is_taken_in_with_number_query_code_and_the_identity_number_on_its_form()
    {
        var me = await RegisterAsync();
        var answers = world.Answers();
        var id = await world.SubmittedAsync(answers: answers);
        var row = (await world.Get<CaseDesk>().ViewAsync(world.UnitOfficer, id)).Case;

        await Assert.ThrowsAsync<RuleException>(() =>
            Mine.TakeCaseAsync(me, row.Number!, row.QueryCode, world.NewIdNumber())
        );
        var taken = await Mine.TakeCaseAsync(me, row.Number!, row.QueryCode, answers[Facts.ApplicantIdNumber.Key]!);

        Assert.Equal(id, taken);
        Assert.Equal(id, (await Mine.OpenAsync(me, id)).Case.Id);
    }

    [Fact]
    public async Task A_discarded_draft_leaves_nothing()
    {
        var me = await RegisterAsync();
        var draft = await StartAsync(me);

        await Mine.DiscardAsync(me, draft.CaseId);

        Assert.Empty(await Mine.ListAsync(me));
        await using var db = world.Database.Open();
        Assert.Null(await db.Cases.FindAsync(draft.CaseId));
    }

    [Fact]
    public async Task An_applicant_takes_back_what_nobody_accepted()
    {
        var me = await RegisterAsync();
        var draft = await _applicants.SubmitAsync(me);
        var file = await Mine.OpenAsync(me, draft.CaseId);

        await world.Get<WithdrawalDesk>().WithdrawAsync(draft, file.Case.Version, "已找到工作");

        var after = await Mine.OpenAsync(me, draft.CaseId);
        Assert.Equal(CaseStatus.Withdrawn, after.Case.Status);
        Assert.Equal(Outcome.Withdrawn, after.Contents.Decisions[^1].Outcome);
    }

    private static string SampleRegion => Platform.Testing.SampleRegion.Code;

    private static string SampleItem => Platform.Testing.SampleRegion.Item;

    private Task<ApplicantKey> RegisterAsync() => _applicants.RegisterAsync();

    private Task<DraftKey> StartAsync(ApplicantKey me) => _applicants.StartAsync(me);
}
