using Platform.Cases;
using Platform.Materials;
using Platform.Regions;
using Platform.Storage;
using Platform.Testing;
using static Platform.Core.Tests.Cases.Collect.FamilyWorld;

namespace Platform.Core.Tests.Cases.Collect;

public class PerPersonTests(CaseWorld world) : IClassFixture<CaseWorld>
{
    private readonly FamilyWorld _family = new(world);

    [Fact]
    public async Task What_is_asked_of_each_is_missing_by_name()
    {
        var key = await _family.DraftAsync();

        var status = await RegisterAsync(key);

        Assert.Equal(MaterialState.Missing, status.State);
        Assert.Equal("缺少 演示男、演示妻、演示女 的《户口簿》（复印件 1 份）", status.Gap);
    }

    [Fact]
    public async Task One_persons_paper_leaves_the_others_missing()
    {
        var key = await _family.DraftAsync();

        await _family.AttachAsync(key, SampleMaterialsItem.Register, Worker, Wife);

        var status = await RegisterAsync(key);
        Assert.Equal(MaterialState.Incomplete, status.State);
        Assert.Equal("缺少 演示女 的《户口簿》（复印件 1 份）", status.Gap);
    }

    [Fact]
    public async Task One_scan_may_be_everybodys_who_is_in_the_household_now()
    {
        var key = await _family.DraftAsync();
        await _family.AttachAsync(key, SampleMaterialsItem.Register);
        Assert.Equal(MaterialState.Unchecked, (await RegisterAsync(key)).State);

        var grown = _family.Family();
        grown.Rows[Facts.Members].Add(Member("演示婴", new(2025, 12, 1)));
        await _family.AnswerAsync(key, grown);

        Assert.Equal(["演示婴"], (await RegisterAsync(key)).MissingPeople);
    }

    [Fact]
    public async Task The_paper_of_somebody_who_left_the_form_is_kept_and_not_counted()
    {
        var key = await _family.DraftAsync();
        await _family.AttachAsync(key, SampleMaterialsItem.Register, Worker);
        var hers = await _family.AttachAsync(key, SampleMaterialsItem.Register, Wife);
        var alone = _family.Family();
        alone.Rows.Clear();

        await _family.AnswerAsync(key, alone);

        var status = await RegisterAsync(key);
        Assert.Equal([Worker], status.People.Select(person => person.Name));
        Assert.Equal(MaterialState.Unchecked, status.State);
        Assert.Equal([hers], status.Uncounted.Select(one => one.Id));
    }

    [Fact]
    public async Task Only_those_it_is_asked_of_need_it()
    {
        var answers = _family.Family();
        answers.Rows[Facts.Members][0][SampleMaterialsItem.MemberIsIll.Key] = YesNo.Yes;
        var key = await _family.DraftAsync(answers);

        var status = await _family.StatusAsync(key, SampleMaterialsItem.Diagnosis);
        var refusal = await Assert.ThrowsAsync<RuleException>(() =>
            _family.AttachAsync(key, SampleMaterialsItem.Diagnosis, Worker)
        );

        Assert.Equal([Wife], status.People.Select(person => person.Name));
        Assert.Equal("有家庭成员患病", status.Reason);
        Assert.Equal("二十（2）", status.Source.Clause);
        Assert.Equal("按表格填写的情况，《诊断证明》不需要“演示男”的。", refusal.Message);
    }

    [Fact]
    public async Task Paper_of_the_whole_household_is_nobodys_in_particular()
    {
        var key = await _family.DraftAsync();

        var refusal = await Assert.ThrowsAsync<RuleException>(() =>
            _family.AttachAsync(key, SampleMaterialsItem.Summary, Wife)
        );

        Assert.Equal("《汇总表》全家一份，不用写是谁的。", refusal.Message);
    }

    [Fact]
    public async Task What_was_wrong_with_several_peoples_paper_is_mended_when_each_handed_in_anew()
    {
        var key = await _family.DraftAsync();
        var first = await _family.AttachAsync(key, SampleMaterialsItem.Register);
        var id = await _family.SubmitAsync(key);
        await world.Get<MaterialDesk>().CheckAsync(world.UnitOfficer, id, first, CheckState.Deficient, "照片不清晰");
        await _family.AttachAsync(key, SampleMaterialsItem.Register, Worker);
        Assert.Equal("演示男、演示妻、演示女 的《户口簿》不符合要求：照片不清晰", (await RegisterAsync(key)).Gap);

        await _family.AttachAsync(key, SampleMaterialsItem.Register, Wife, Daughter);

        Assert.Equal(MaterialState.Unchecked, (await RegisterAsync(key)).State);
    }

    [Fact]
    public async Task A_paper_is_taken_over_the_counter_for_one_person_too()
    {
        var key = await _family.DraftAsync();

        await world
            .Get<MaterialDesk>()
            .ReceivePaperAsync(world.UnitOfficer, key.CaseId, SampleMaterialsItem.Register, 1, Daughter);

        Assert.Equal([Worker, Wife], (await RegisterAsync(key)).MissingPeople);
    }

    private Task<MaterialStatus> RegisterAsync(DraftKey key) => _family.StatusAsync(key, SampleMaterialsItem.Register);
}
