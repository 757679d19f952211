using Platform.Approvals;
using Platform.Calendar;
using Platform.Cases;
using Platform.Materials;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Core.Tests.Cases;

/// <summary>
/// A correction answered by the applicant's side: from the account, and with the key another system holds. Both doors lead
/// to the same rules.
/// </summary>
public class ApplicantCorrectionTests(CaseWorld world) : IClassFixture<CaseWorld>
{
    private static readonly CorrectionItem Income = new("income-proof", "收入证明缺 2 月份");
    private static readonly CorrectionItem Form = new(null, "月平均收入与证明不一致");

    private readonly ApplicantsOfCases _applicants = new(world);

    private ApplicantCorrectionDesk Desk => world.Get<ApplicantCorrectionDesk>();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Only_what_the_notice_asks_is_taken_in(bool hasAccount)
    {
        var key = await RequestedAsync(hasAccount, Income);

        var refusal = await Assert.ThrowsAsync<RuleException>(() => AttachAsync(key, "id-card"));
        await AttachAsync(key, "income-proof");

        Assert.Equal("补正通知没有要求这项材料，需要更换的请联系所在单位的工会。", refusal.Message);
        Assert.Equal("id-card", refusal.Field);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_was_not_asked_for_is_not_taken_back(bool hasAccount)
    {
        var key = await RequestedAsync(hasAccount, Income);
        var card = (await FileAsync(key)).Contents.Submissions.First(one => one.MaterialCode == "id-card");

        var refusal = await Assert.ThrowsAsync<RuleException>(() =>
            world.Get<MaterialDesk>().RemoveAsync(key, card.Id)
        );

        Assert.Equal("id-card", refusal.Field);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task It_goes_back_to_the_body_that_asked_once_everything_is_there(bool hasAccount)
    {
        var key = await RequestedAsync(hasAccount, Income);
        var tooEarly = await Assert.ThrowsAsync<RuleException>(() => Desk.AnswerAsync(key, null));
        await AttachAsync(key, "income-proof");

        await Desk.AnswerAsync(key, "已补 2 月份");

        var file = await FileAsync(key);
        Assert.Equal("还没有补齐：收入证明缺 2 月份", tooEarly.Message);
        Assert.Equal((CaseStatus.InProgress, "county-acceptance"), (file.Case.Status, file.Case.StageCode));
        var answered = file.Contents.Decisions[^1];
        Assert.Equal(
            (Outcome.Corrected, "申请人", "已补 2 月份"),
            (answered.Outcome, answered.PostTitle, answered.Reason)
        );
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_form_is_mended_where_the_notice_asks_for_it_and_keeps_what_stood_there(bool hasAccount)
    {
        var key = await RequestedAsync(hasAccount, Form);

        await ChangeAsync(key, "applicant.monthly-income", "1600");

        var file = await FileAsync(key);
        Assert.Equal("1600", file.Answers["applicant.monthly-income"]);
        Assert.Equal("按通知更正", Assert.Single(file.Contents.Revisions).Reason);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_form_nobody_asked_about_stays_as_it_was_handed_in(bool hasAccount)
    {
        var key = await RequestedAsync(hasAccount, Income);

        var refusal = await Assert.ThrowsAsync<RuleException>(() =>
            ChangeAsync(key, "applicant.monthly-income", "1600")
        );

        Assert.Equal("补正通知没有要求更正表格，需要更正的请联系所在单位的工会。", refusal.Message);
        Assert.Equal("1500", (await FileAsync(key)).Answers["applicant.monthly-income"]);
    }

    [Fact]
    public async Task A_mended_form_is_still_the_same_persons()
    {
        var key = await RequestedAsync(hasAccount: true, Form);

        var refusal = await Assert.ThrowsAsync<RuleException>(() =>
            ChangeAsync(key, Facts.ApplicantIdNumber.Key, world.NewIdNumber())
        );

        Assert.Equal(Facts.ApplicantIdNumber.Key, refusal.Field);
    }

    [Fact]
    public async Task A_form_that_is_not_right_says_what_is_wrong_at_each_field()
    {
        var key = await RequestedAsync(hasAccount: true, Form);

        var refusal = await Assert.ThrowsAsync<AnswersRefusedException>(() =>
            ChangeAsync(key, "applicant.monthly-income", "很少")
        );

        Assert.Equal("applicant.monthly-income", Assert.Single(refusal.Faults).Path);
    }

    [Fact]
    public async Task Nobody_else_answers_it()
    {
        var key = await RequestedAsync(hasAccount: true, Income);
        var other = DraftKey.Of(key.CaseId, await _applicants.RegisterAsync());

        await Assert.ThrowsAsync<NotFoundException>(() => AttachAsync(other, "income-proof"));
        await Assert.ThrowsAsync<NotFoundException>(() => Desk.AnswerAsync(other, null));
    }

    [Fact]
    public async Task Once_answered_it_is_the_unions_again()
    {
        var key = await RequestedAsync(hasAccount: true, Income);
        await AttachAsync(key, "income-proof");
        await Desk.AnswerAsync(key, null);

        await Assert.ThrowsAsync<RuleException>(() => AttachAsync(key, "income-proof"));
        await Assert.ThrowsAsync<RuleException>(() => Desk.AnswerAsync(key, null));
    }

    private async Task<DraftKey> RequestedAsync(bool hasAccount, CorrectionItem item)
    {
        var key = await _applicants.SubmitAsync(hasAccount ? await _applicants.RegisterAsync() : null);
        await world.ForwardedAsync(key.CaseId);
        await world.DecideAsync(
            world.County,
            key.CaseId,
            new(Outcome.CorrectionRequested, "材料不齐")
            {
                Items = [item],
                DueOn = ChinaTime.Today(world.Clock).AddDays(10),
            }
        );
        world.Clock.Advance(TimeSpan.FromHours(1));
        // The walk to the county took longer than a session lasts.
        return key.Applicant is { } me
            ? DraftKey.Of(key.CaseId, me with { Until = world.Clock.GetUtcNow() + ApplicantsOfCases.Lasting })
            : key;
    }

    private Task<CaseFile> FileAsync(DraftKey key) => world.Get<CaseDesk>().ViewAsync(world.UnitOfficer, key.CaseId);

    private async Task AttachAsync(DraftKey key, string code)
    {
        await using var scan = new MemoryStream("%PDF-1.7 演示"u8.ToArray());
        await world.Get<MaterialDesk>().AttachAsync(key, new ScanRequest(code, "扫描件.pdf"), scan);
    }

    private async Task ChangeAsync(DraftKey key, string path, string answer)
    {
        var file = await FileAsync(key);
        var answers = ApplicantCorrectionDesk.AnswersOf(file);
        answers.Values[path] = answer;
        await Desk.ChangeFormAsync(key, file.Case.Version, answers, "按通知更正");
    }
}
