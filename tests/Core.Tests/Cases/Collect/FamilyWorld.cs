using Platform.Cases;
using Platform.Materials;
using Platform.Regions;
using Platform.Testing;

namespace Platform.Core.Tests.Cases.Collect;

/// <summary>Drafts of the sample's item with every kind of material, of a worker with a family.</summary>
internal sealed class FamilyWorld(CaseWorld world)
{
    public const string Worker = "演示男";
    public const string Wife = "演示妻";
    public const string Daughter = "演示女";

    /// <summary>The worker, a wife who is of age, and a daughter who is not.</summary>
    public Answers Family()
    {
        var answers = world.Answers(Worker);
        answers.Values.Remove("applicant.monthly-income");
        answers.Rows[Facts.Members] = [Member(Wife, new(1985, 6, 1)), Member(Daughter, new(2020, 6, 1))];
        return answers;
    }

    public static Dictionary<string, string> Member(string name, DateOnly born) =>
        new() { [Facts.MemberName.Key] = name, [Facts.MemberIdNumber.Key] = IdNumbers.Make(born, 7) };

    /// <summary>A draft of the unit's officer.</summary>
    public async Task<DraftKey> DraftAsync(Answers? answers = null)
    {
        var key = await world
            .Get<DraftDesk>()
            .StartAsync(world.UnitOfficer, SampleRegion.Code, SampleMaterialsItem.Code, world.Unit.Id);
        await AnswerAsync(key, answers ?? Family());
        return key;
    }

    public async Task AnswerAsync(DraftKey key, Answers answers)
    {
        var draft = await world.Get<DraftDesk>().OpenAsync(key);
        await world.Get<DraftDesk>().SaveAsync(key, draft.Case.Version, answers);
    }

    public async Task<Guid> SubmitAsync(DraftKey key)
    {
        var draft = await world.Get<DraftDesk>().OpenAsync(key);
        return (await world.Get<SubmissionDesk>().SubmitAsync(key, draft.Case.Version)).Id;
    }

    public async Task<MaterialStatus> StatusAsync(DraftKey key, string code) =>
        (await world.Get<CaseDesk>().ViewAsync(key.Actor ?? world.UnitOfficer, key.CaseId)).Materials.Single(one =>
            one.Material.Code == code
        );

    public async Task<Guid> AttachAsync(DraftKey key, string code, params IReadOnlyList<string> people)
    {
        world.Clock.Advance(TimeSpan.FromMinutes(1));
        await using var scan = new MemoryStream("%PDF-1.7 演示"u8.ToArray());
        return await world
            .Get<MaterialDesk>()
            .AttachAsync(key, new ScanRequest(code, "扫描件.pdf") { People = people }, scan);
    }
}
