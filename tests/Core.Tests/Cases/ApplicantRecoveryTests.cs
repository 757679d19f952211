using Microsoft.EntityFrameworkCore;
using Platform.Applicants;
using Platform.Cases;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Core.Tests.Cases;

/// <summary>Somebody who lost the password sets a new one: with a code of their union, or with the papers of a case.</summary>
public class ApplicantRecoveryTests(CaseWorld world) : IClassFixture<CaseWorld>
{
    private const string Next = "Window-snow-31";

    private readonly ApplicantsOfCases _applicants = new(world);

    private ApplicantRecoveryDesk Desk => world.Get<ApplicantRecoveryDesk>();

    [Fact]
    public async Task With_the_unions_code_a_new_password_is_set_and_every_session_ends()
    {
        var (mobile, lost, id) = await ForgottenAsync();
        var code = await IssueAsync(id);

        var key = await ByCodeAsync(mobile, $" {code.ToLowerInvariant()} ");

        Assert.Equal(lost.AccountId, key.AccountId);
        Assert.NotNull(await world.Get<ApplicantSessions>().FindAsync(key));
        Assert.Null(await world.Get<ApplicantSessions>().FindAsync(lost));
        Assert.Equal(key.AccountId, (await SignInAsync(mobile, Next)).AccountId);
        await Assert.ThrowsAsync<RuleException>(() => SignInAsync(mobile, ApplicantsOfCases.Password));
    }

    [Fact]
    public async Task A_code_works_once()
    {
        var (mobile, _, id) = await ForgottenAsync();
        var code = await IssueAsync(id);
        await ByCodeAsync(mobile, code);

        var refusal = await Assert.ThrowsAsync<RuleException>(() => ByCodeAsync(mobile, code));

        Assert.Equal(RecoveryDesk.Wrong, refusal.Message);
    }

    [Fact]
    public async Task A_code_given_later_takes_the_place_of_the_one_before()
    {
        var (mobile, _, id) = await ForgottenAsync();
        var earlier = await IssueAsync(id);
        var later = await IssueAsync(id);

        await Assert.ThrowsAsync<RuleException>(() => ByCodeAsync(mobile, earlier));
        await ByCodeAsync(mobile, later);
    }

    [Fact]
    public async Task A_code_is_over_after_a_day()
    {
        var (mobile, _, id) = await ForgottenAsync();
        var code = await IssueAsync(id);

        world.Clock.Advance(RecoveryCode.Lifetime);

        await Assert.ThrowsAsync<RuleException>(() => ByCodeAsync(mobile, code));
    }

    [Fact]
    public async Task A_code_opens_no_account_on_another_number()
    {
        var (_, _, id) = await ForgottenAsync();
        var (other, _, _) = await ForgottenAsync();
        var code = await IssueAsync(id);

        await Assert.ThrowsAsync<RuleException>(() => ByCodeAsync(other, code));
    }

    [Fact]
    public async Task Nobody_is_given_a_code_whose_card_was_not_looked_at()
    {
        var (_, _, id) = await ForgottenAsync();

        await Assert.ThrowsAsync<RuleException>(() => Desk.IssueAsync(world.UnitOfficer, id, hasSeenCard: false));

        await using var db = world.Database.Open();
        Assert.False(await db.AuditEntries.AnyAsync(entry => entry.SubjectId == $"{id}" && entry.Action == Issued));
    }

    [Fact]
    public async Task It_is_on_record_who_gave_a_code_and_the_code_is_not()
    {
        var (_, _, id) = await ForgottenAsync();
        var code = await IssueAsync(id);

        await using var db = world.Database.Open();
        var entry = await db.AuditEntries.SingleAsync(entry => entry.SubjectId == $"{id}" && entry.Action == Issued);
        Assert.Equal(world.UnitOfficer.AccountId, entry.AccountId);
        Assert.DoesNotContain(code, entry.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_unions_own_unit_gives_codes()
    {
        var (_, _, id) = await ForgottenAsync();

        foreach (var officer in new Actor[] { world.County, world.Sector, world.OtherCounty, world.CityUnitOfficer })
        {
            await Assert.ThrowsAsync<NotFoundException>(() => Desk.IssueAsync(officer, id, hasSeenCard: true));
        }
    }

    [Fact]
    public async Task A_case_in_no_account_and_a_draft_nobody_handed_in_give_no_code()
    {
        var outside = await world.SubmittedAsync();
        var draft = await _applicants.StartAsync(await _applicants.RegisterAsync());

        await Assert.ThrowsAsync<NotFoundException>(() => IssueAsync(outside));
        await Assert.ThrowsAsync<NotFoundException>(() => IssueAsync(draft.CaseId));
    }

    [Fact]
    public async Task The_papers_of_a_case_and_the_identity_number_on_its_form_set_a_password_too()
    {
        var (mobile, lost, id) = await ForgottenAsync();
        var file = await world.Get<CaseDesk>().ViewAsync(world.UnitOfficer, id);
        var idNumber = file.Answers[Facts.ApplicantIdNumber.Key]!;

        var wrong = await Assert.ThrowsAsync<RuleException>(() => ByCaseAsync(world.NewIdNumber()));
        var key = await ByCaseAsync(idNumber);

        Assert.Equal(RecoveryDesk.Wrong, wrong.Message);
        Assert.Equal(lost.AccountId, key.AccountId);

        Task<ApplicantKey> ByCaseAsync(string typed) =>
            Desk.ByCaseAsync(mobile, file.Case.Number!, file.Case.QueryCode, typed, Next, ApplicantsOfCases.Lasting);
    }

    [Fact]
    public async Task A_number_nobody_registered_is_refused_in_the_words_of_a_wrong_code()
    {
        var (mobile, _, _) = await ForgottenAsync();

        var wrong = await Assert.ThrowsAsync<RuleException>(() => ByCodeAsync(mobile, "0000000000"));
        var unknown = await Assert.ThrowsAsync<RuleException>(() =>
            ByCodeAsync(ApplicantsOfCases.NewMobile(), "0000000000")
        );

        Assert.Equal((wrong.Message, wrong.Field), (unknown.Message, unknown.Field));
    }

    [Fact]
    public async Task Five_wrong_codes_shut_the_right_one_out_for_a_while()
    {
        var (mobile, _, id) = await ForgottenAsync();
        var code = await IssueAsync(id);
        for (var guess = 0; guess < GuessCounter.Most; guess++)
        {
            await Assert.ThrowsAsync<RuleException>(() => ByCodeAsync(mobile, $"000000000{guess}"));
        }

        await Assert.ThrowsAsync<RuleException>(() => ByCodeAsync(mobile, code));
        world.Clock.Advance(GuessCounter.Pause);
        await ByCodeAsync(mobile, code);
    }

    private const string Issued = "applicant-code-issued";

    /// <summary>A worker whose application the unit has, and whose password is gone.</summary>
    private async Task<(string Mobile, ApplicantKey Lost, Guid CaseId)> ForgottenAsync()
    {
        var mobile = ApplicantsOfCases.NewMobile();
        var key = await _applicants.RegisterAsync(mobile);
        return (mobile, key, (await _applicants.SubmitAsync(key)).CaseId);
    }

    private Task<string> IssueAsync(Guid caseId) => Desk.IssueAsync(world.UnitOfficer, caseId, hasSeenCard: true);

    private Task<ApplicantKey> ByCodeAsync(string mobile, string code) =>
        world.Get<RecoveryDesk>().ByCodeAsync(mobile, code, Next, ApplicantsOfCases.Lasting);

    private Task<ApplicantKey> SignInAsync(string mobile, string password) =>
        world.Get<ApplicantEntry>().SignInAsync(mobile, password, ApplicantsOfCases.Lasting);
}
