using Platform.Approvals;
using Platform.Archives;
using Platform.Cases;
using Platform.Core.Tests.Archives;
using Platform.Materials;
using Platform.Regions;
using Platform.Storage;
using Platform.Testing;

namespace Platform.Core.Tests.Cases;

public sealed class RenewalTests(RegisterWorld world) : IClassFixture<RegisterWorld>
{
    [Fact]
    public async Task It_starts_from_what_the_archive_says_as_far_as_the_forms_ask()
    {
        var archive = await world.FiledAsync(world.Cases.NewIdNumber());
        world.AYearLater();

        var draft = await world.Get<DraftDesk>().OpenAsync(await StartAsync(archive));

        Assert.Equal(archive.Household.Holder.IdNumber, draft.Answers[Facts.ApplicantIdNumber.Key]);
        Assert.Equal("家属1", draft.Answers.RowsOf(Facts.Members)[0][Facts.MemberName.Key]);
        Assert.Null(draft.Answers[SampleRegister.Address.Key]);
        Assert.Empty(draft.FormFaults);
    }

    [Fact]
    public async Task A_year_has_to_be_over_by_the_documents_clause()
    {
        var archive = await world.FiledAsync();
        world.Cases.Clock.GoTo(archive.Archive.OpenedOn.AddYears(1));

        var refusal = await Assert.ThrowsAsync<RuleException>(() => StartAsync(archive));

        Assert.Contains("超过 1 年", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("十四", refusal.Clause, StringComparison.Ordinal);
        world.Cases.Clock.Advance(TimeSpan.FromDays(1));
        await StartAsync(archive);
    }

    [Fact]
    public async Task What_was_begun_is_gone_on_with_and_what_was_handed_in_is_waited_for()
    {
        var archive = await world.FiledAsync();
        world.AYearLater();
        var key = await StartAsync(archive);

        Assert.Equal(key.CaseId, (await StartAsync(archive)).CaseId);
        await world.SubmitAsync(key.CaseId);
        await Assert.ThrowsAsync<RuleException>(() => StartAsync(archive));
    }

    [Fact]
    public async Task The_decision_keeps_the_archive_with_what_the_new_form_says_and_what_the_old_one_said_besides()
    {
        var archive = await world.FiledAsync(world.Cases.NewIdNumber());
        world.AYearLater();
        var key = await StartAsync(archive);
        var draft = await world.Get<DraftDesk>().OpenAsync(key);
        draft.Answers.Values[Facts.HardshipCause] = "子女上学";
        await world.Get<DraftDesk>().SaveAsync(key, draft.Case.Version, draft.Answers);
        await world.SubmitAsync(key.CaseId);
        await world.ReviewAsync(key.CaseId, null, "income-proof");
        await world.Cases.PassAsync(world.Cases.County, key.CaseId);

        var kept = await world.ViewAsync(archive.Archive.Id);

        Assert.Equal(VersionReason.Verified, kept.Version.Reason);
        Assert.Equal(key.CaseId, kept.Version.CaseId);
        Assert.Equal(world.Today, kept.Archive.LastVerifiedOn);
        Assert.Equal("子女上学", kept.Household.Cause);
        Assert.Equal("样例镇一村1号", kept.Answers[SampleRegister.Address.Key]);
        Assert.Equal("子女", kept.Household.Members.Single().Relation);
        Assert.DoesNotContain("样例镇", kept.Version.SealedAnswers, StringComparison.Ordinal);
        var file = await world.Get<CaseDesk>().ViewAsync(world.Cases.County, key.CaseId);
        Assert.Equal(CaseStatus.Completed, file.Case.Status);
        Assert.DoesNotContain(Outcome.SentBack, file.Outcomes);
    }

    [Fact]
    public async Task A_person_who_joined_the_household_is_looked_for_across_the_deployment()
    {
        var child = world.Cases.NewIdNumber();
        await world.FiledAsync(child);
        var archive = await world.FiledAsync();
        world.AYearLater();
        var key = await StartAsync(archive);
        var draft = await world.Get<DraftDesk>().OpenAsync(key);
        draft.Answers.Rows[Facts.Members] = [SampleRegister.Member("家属", child)];
        await world.Get<DraftDesk>().SaveAsync(key, draft.Case.Version, draft.Answers);

        var refusal = await Assert.ThrowsAsync<RuleException>(() => world.SubmitAsync(key.CaseId));

        Assert.Equal("members[0].member.id-number", refusal.Field);
    }

    [Fact]
    public async Task What_was_given_once_counts_as_given_and_says_with_which_case()
    {
        var archive = await world.FiledAsync();
        var given = world.Today;
        world.AYearLater();
        var key = await StartAsync(archive);

        var draft = await world.Get<DraftDesk>().OpenAsync(key);

        var idCard = draft.Materials.Single(status => status.Material.Code == "id-card");
        Assert.Equal(MaterialState.InOrder, idCard.State);
        Assert.Equal(archive.Archive.OpenedByCaseId, idCard.Given!.DossierId);
        Assert.Equal(given, idCard.Given.On);
        var proof = draft.Materials.Single(status => status.Material.Code == "income-proof");
        Assert.Equal(MaterialState.Missing, proof.State);
    }

    [Fact]
    public async Task A_denied_one_leaves_the_archive_on_the_register()
    {
        var archive = await world.FiledAsync();
        world.AYearLater();
        var key = await StartAsync(archive);
        await world.SubmitAsync(key.CaseId);
        await world.ReviewAsync(key.CaseId, null, "income-proof");

        await world.Cases.DecideAsync(world.Cases.County, key.CaseId, new(Outcome.Denied, "家庭收入已超过标准"));

        var after = await world.ViewAsync(archive.Archive.Id);
        Assert.True(after.IsLive);
        Assert.Single(after.Versions);
        await StartAsync(archive);
    }

    [Fact]
    public async Task It_is_for_the_person_the_archive_is_of()
    {
        var archive = await world.FiledAsync();
        world.AYearLater();
        var key = await StartAsync(archive);
        var draft = await world.Get<DraftDesk>().OpenAsync(key);
        draft.Answers.Values[Facts.ApplicantIdNumber.Key] = world.Cases.NewIdNumber();
        await world.Get<DraftDesk>().SaveAsync(key, draft.Case.Version, draft.Answers);

        var refusal = await Assert.ThrowsAsync<RuleException>(() => world.SubmitAsync(key.CaseId));

        Assert.Equal(Facts.ApplicantIdNumber.Key, refusal.Field);
    }

    [Fact]
    public async Task It_is_begun_by_the_units_union_and_from_an_archive_only()
    {
        var archive = await world.FiledAsync();
        world.AYearLater();

        await Assert.ThrowsAsync<NotFoundException>(() =>
            world
                .Get<DraftDesk>()
                .StartForArchiveAsync(world.Cases.County, archive.Archive.Id, SampleRegister.ReverificationCode)
        );
        await Assert.ThrowsAsync<RuleException>(() =>
            world
                .Get<DraftDesk>()
                .StartAsync(null, SampleRegion.Code, SampleRegister.ReverificationCode, world.Cases.Unit.Id)
        );
    }

    [Theory]
    [InlineData(YesNo.Yes, YesNo.No, false)]
    [InlineData(YesNo.Yes, YesNo.Yes, true)]
    [InlineData(YesNo.No, YesNo.No, true)]
    public async Task The_spouse_rule_is_told_before_handing_in_and_kept_at_it(
        string bothApply,
        string isHead,
        bool mayApply
    )
    {
        var answers = SampleRegister.Answers(world.Cases.NewIdNumber());
        answers.Values[SampleRegister.BothSpousesApply.Key] = bothApply;
        answers.Values[SampleRegister.IsHead.Key] = isHead;
        var id = await world.StartedAsync(answers);
        var draft = await world.Get<DraftDesk>().OpenAsync(new(id, null, world.Cases.UnitOfficer));

        if (mayApply)
        {
            Assert.Empty(draft.Outstanding);
            await world.SubmitAsync(id);
            return;
        }

        var outstanding = Assert.Single(draft.Outstanding);
        Assert.Equal(SampleRegister.SpouseRule.Otherwise, outstanding.Words);
        var refusal = await Assert.ThrowsAsync<RuleException>(() => world.SubmitAsync(id));
        Assert.Equal(SampleRegister.SpouseRule.Otherwise, refusal.Message);
        Assert.Contains("十三", refusal.Clause, StringComparison.Ordinal);
    }

    private Task<DraftKey> StartAsync(ArchiveFile archive) =>
        world
            .Get<DraftDesk>()
            .StartForArchiveAsync(world.Cases.UnitOfficer, archive.Archive.Id, SampleRegister.ReverificationCode);
}
