using Platform.Cases;
using Platform.Core.Tests.Archives;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;
using Platform.Testing;

namespace Platform.Core.Tests.Cases;

public sealed class RegisteredElsewhereTests(RegisterWorld world) : IClassFixture<RegisterWorld>
{
    [Fact]
    public async Task An_officer_learns_at_hand_in_that_somebody_is_in_a_live_archive_and_not_where()
    {
        var child = world.Cases.NewIdNumber();
        await world.FiledAsync(child);
        var id = await world.StartedAsync(SampleRegister.Answers(world.Cases.NewIdNumber(), members: [child]));

        var refusal = await Assert.ThrowsAsync<RuleException>(() => world.SubmitAsync(id));

        Assert.Equal("members[0].member.id-number", refusal.Field);
        Assert.DoesNotContain(world.Cases.Unit.Name, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_an_applicant_handed_in_alone_waits_at_the_units_union_until_it_is_cleared_up()
    {
        var child = world.Cases.NewIdNumber();
        var other = await world.FiledAsync(child);
        var id = await ByApplicantAsync(child);

        var found = (await FileAsync(id)).Outstanding.Single(one =>
            one.Words.StartsWith("家属1已在一份在册档案中", StringComparison.Ordinal)
        );
        Assert.DoesNotContain(other.Archive.Number, found.Words, StringComparison.Ordinal);
        await Assert.ThrowsAsync<RuleException>(() =>
            world.ReviewAsync(id, world.Cases.TownshipUnit, "id-card", "income-proof")
        );

        var file = await FileAsync(id);
        file.Answers.Rows[Facts.Members] = [SampleRegister.Member("家属1", world.Cases.NewIdNumber())];
        await world.Get<FormDesk>().ChangeAsync(Officer, id, file.Case.Version, file.Answers, "身份证号填错");

        await world.Cases.PassAsync(Officer, id);
    }

    [Fact]
    public async Task A_draft_answers_no_questions_about_anybodys_number()
    {
        var child = world.Cases.NewIdNumber();
        await world.FiledAsync(child);

        var key = await DraftAsync(child);

        Assert.Empty((await world.Get<DraftDesk>().OpenAsync(key)).Outstanding);
    }

    private Actor Officer => world.OfficerOf(world.Cases.TownshipUnit);

    private Task<CaseFile> FileAsync(Guid id) => world.Get<CaseDesk>().ViewAsync(Officer, id);

    private async Task<Guid> ByApplicantAsync(string member)
    {
        var key = await DraftAsync(member);
        var draft = await world.Get<DraftDesk>().OpenAsync(key);
        return (await world.Get<SubmissionDesk>().SubmitAsync(key, draft.Case.Version)).Id;
    }

    private async Task<DraftKey> DraftAsync(string member)
    {
        var key = await world
            .Get<DraftDesk>()
            .StartAsync(null, SampleRegion.Code, SampleRegister.FilingCode, world.Cases.TownshipUnit.Id);
        await world
            .Get<DraftDesk>()
            .SaveAsync(key, 0, SampleRegister.Answers(world.Cases.NewIdNumber(), members: [member]));
        return key;
    }
}
