using Platform.Calendar;
using Platform.Cases;
using Platform.Core.Tests.Storage.Files;
using Platform.Materials;
using Platform.Regions;
using Platform.Storage;
using Platform.Testing;
using Platform.Visits;

namespace Platform.Core.Tests.Cases.Collect;

public class ChecklistTests(CaseWorld world) : IClassFixture<CaseWorld>
{
    private readonly FamilyWorld _family = new(world);

    [Fact]
    public async Task A_conditional_paper_comes_and_goes_with_the_answer_and_what_was_handed_in_stays()
    {
        var veteran = _family.Family();
        veteran.Values[SampleMaterialsItem.IsVeteran.Key] = YesNo.Yes;
        var key = await _family.DraftAsync(veteran);
        var card = await _family.AttachAsync(key, SampleMaterialsItem.VeteranCard);
        Assert.Equal("本人为退役军人", (await StatusAsync(key, SampleMaterialsItem.VeteranCard)).Reason);

        veteran.Values[SampleMaterialsItem.IsVeteran.Key] = YesNo.No;
        await _family.AnswerAsync(key, veteran);

        var gone = await StatusAsync(key, SampleMaterialsItem.VeteranCard);
        Assert.Equal(MaterialState.NotNeeded, gone.State);
        Assert.Equal("“本人为退役军人”填写为否", gone.Reason);
        Assert.Equal([card], gone.Submissions.Select(one => one.Id));
        veteran.Values[SampleMaterialsItem.IsVeteran.Key] = YesNo.Yes;
        await _family.AnswerAsync(key, veteran);
        Assert.Equal(MaterialState.Unchecked, (await StatusAsync(key, SampleMaterialsItem.VeteranCard)).State);
    }

    [Fact]
    public async Task What_is_not_needed_is_refused_with_the_reason()
    {
        var key = await _family.DraftAsync();

        var refusal = await Assert.ThrowsAsync<RuleException>(() =>
            _family.AttachAsync(key, SampleMaterialsItem.VeteranCard)
        );

        Assert.Equal("《退役军人证》无需提供（没有填写“本人为退役军人”）。", refusal.Message);
    }

    [Fact]
    public async Task What_a_stage_records_is_awaited_and_blocks_no_application()
    {
        var key = await _family.DraftAsync();
        var awaited = await StatusAsync(key, SampleMaterialsItem.VisitRecord);
        Assert.Equal(MaterialState.Awaited, awaited.State);
        Assert.Equal("入户调查", awaited.RecordedIn);
        var refusal = await Assert.ThrowsAsync<RuleException>(() =>
            _family.AttachAsync(key, SampleMaterialsItem.VisitRecord)
        );
        Assert.Equal("《入户调查记录》在“入户调查”环节形成，不用另行提交。", refusal.Message);

        var id = await _family.SubmitAsync(key);

        Assert.Equal("home-visit", (await FileAsync(id)).Stage!.Code);
    }

    [Fact]
    public async Task The_visit_is_its_own_record_and_its_photographs_are_there_when_it_has_some()
    {
        var key = await _family.DraftAsync();
        var id = await _family.SubmitAsync(key);
        await VisitAsync(id, []);
        var record = await StatusAsync(key, SampleMaterialsItem.VisitRecord);
        Assert.Equal(MaterialState.InOrder, record.State);
        Assert.Equal(StageRecordKind.Visit, record.Record!.Kind);
        Assert.Equal(MaterialState.Awaited, (await StatusAsync(key, SampleMaterialsItem.VisitPhotos)).State);
        await using var photo = new MemoryStream(Samples.Jpeg);
        var taken = await Visits.AttachAsync(world.UnitOfficer, id, "家庭现场", photo, "照片.jpg");

        await VisitAsync(id, [new(taken, "家庭现场")]);

        Assert.Equal(MaterialState.InOrder, (await StatusAsync(key, SampleMaterialsItem.VisitPhotos)).State);
    }

    [Fact]
    public async Task A_notice_without_its_photograph_keeps_the_stage_waiting()
    {
        var key = await _family.DraftAsync();
        var id = await _family.SubmitAsync(key);
        await VisitAsync(id, []);
        await world.PassAsync(world.UnitOfficer, id);
        await world
            .Get<ScrutinyDesk>()
            .PostAsync(world.UnitOfficer, id, new(ChinaTime.Today(world.Clock), "厂区公告栏", 5, null, null));

        Assert.Contains(
            "《公示照片》在“公示”环节形成，还没有形成",
            (await FileAsync(id)).Outstanding.Select(one => one.Words)
        );
    }

    private CaseVisitDesk Visits => world.Get<CaseVisitDesk>();

    private Task<MaterialStatus> StatusAsync(DraftKey key, string code) => _family.StatusAsync(key, code);

    private Task<CaseFile> FileAsync(Guid id) => world.Get<CaseDesk>().ViewAsync(world.UnitOfficer, id);

    private async Task VisitAsync(Guid id, IReadOnlyList<VisitPhoto> photos)
    {
        world.Clock.Advance(TimeSpan.FromMinutes(1));
        var replaced = (await FileAsync(id)).Contents.Visits is [var last, ..] ? last : null;
        await Visits.RecordAsync(
            world.UnitOfficer,
            id,
            new()
            {
                Kind = VisitKind.AtHome,
                On = ChinaTime.Today(world.Clock),
                Place = "样例路1号",
                Investigators = [(world.UnitOfficer.Name, "工会主席"), ("社工小李", "社工")],
                PersonMet = FamilyWorld.Worker,
                Findings = "三口之家",
                Conclusion = VisitConclusion.Qualifies,
                Photos = photos,
                CorrectsId = replaced?.Id,
            }
        );
    }
}
