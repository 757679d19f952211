using Platform.Cases;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;
using Platform.Testing;

namespace Platform.Core.Tests.Cases;

public sealed class FilingBarTests : IClassFixture<CaseWorld>
{
    private readonly CaseWorld _world;

    public FilingBarTests(CaseWorld world) => _world = world;

    [Fact]
    public async Task A_barred_unit_starts_nothing_and_its_officer_reads_the_decision_and_the_clause()
    {
        await BarAsync(_world.LonelyUnit);
        var lonely = _world.UnitOfficer with { BodyId = _world.LonelyUnit.Id, Scope = _world.LonelyUnit.Scope };

        var refused = await Assert.ThrowsAsync<RuleException>(() => StartAsync(lonely, _world.LonelyUnit));

        Assert.Contains("取消建档资格", refused.Message, StringComparison.Ordinal);
        Assert.Contains("关于查处弄虚作假的决定", refused.Message, StringComparison.Ordinal);
        Assert.Equal(SampleRegion.Guide.At("十一").InWords, refused.Clause);
    }

    [Fact]
    public async Task A_worker_of_a_barred_unit_is_told_politely_whom_to_ask()
    {
        await BarAsync(_world.CityUnit);

        var refused = await Assert.ThrowsAsync<RuleException>(() => StartAsync(null, _world.CityUnit));

        Assert.Contains("请直接联系样例市总工会", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("取消", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_begun_before_the_ban_is_not_handed_in_and_is_again_once_it_is_lifted()
    {
        var key = await StartAsync(null, _world.TownshipUnit);
        var version = await _world.Get<DraftDesk>().SaveAsync(key, 0, _world.Answers());
        var id = await BarAsync(_world.TownshipUnit);

        await Assert.ThrowsAsync<RuleException>(() => _world.Get<SubmissionDesk>().SubmitAsync(key, version));

        await _world.Get<SanctionDesk>().LiftAsync(Lead, id, "已整改到位");
        Assert.NotEmpty((await _world.Get<SubmissionDesk>().SubmitAsync(key, version)).Number);
    }

    [Fact]
    public async Task A_barred_person_is_found_at_submission_by_their_number()
    {
        var answers = _world.Answers();
        await BarAsync(_world.Unit, new("测试甲", answers[Facts.ApplicantIdNumber.Key]));

        var refused = await Assert.ThrowsAsync<RuleException>(() => _world.SubmittedAsync(answers: answers));

        Assert.Equal(Facts.ApplicantIdNumber.Key, refused.Field);
        await _world.SubmittedAsync();
    }

    [Fact]
    public async Task What_was_handed_in_before_goes_on()
    {
        var answers = _world.Answers();
        var id = await _world.SubmittedAsync(answers: answers);
        await BarAsync(_world.Unit, new("测试甲", answers[Facts.ApplicantIdNumber.Key]));

        await _world.CollectAsync(_world.UnitOfficer, id, "id-card", "income-proof");
        await _world.CheckAsync(_world.UnitOfficer, id);
        await _world.PassAsync(_world.UnitOfficer, id);
    }

    private Actor Lead => _world.City with { Role = Role.Lead };

    private Task<DraftKey> StartAsync(Actor? actor, Body unit) =>
        _world.Get<DraftDesk>().StartAsync(actor, SampleRegion.Code, SampleRegion.Item, unit.Id);

    private Task<Guid> BarAsync(Body unit, SanctionedPerson? person = null) =>
        _world
            .Get<SanctionDesk>()
            .ImposeAsync(
                Lead,
                new(unit.Id, "filing-ban", new(2026, 3, 2))
                {
                    Person = person,
                    Findings = "伪造收入证明",
                    DocumentTitle = "关于查处弄虚作假的决定",
                }
            );
}
