using Platform.Archives;
using Platform.Cases;
using Platform.Households;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;
using Platform.Testing;

namespace Platform.Core.Tests.Cases;

public sealed class StageFormTests(CaseWorld world) : IClassFixture<CaseWorld>
{
    [Fact]
    public async Task A_form_nobody_needs_is_not_there()
    {
        var id = await SubmittedAsync(isIll: false);

        Assert.Equal(["checked-form"], (await FileAsync(id)).Forms.Select(form => form.Code));
        await world.PassAsync(world.UnitOfficer, id);
        Assert.Equal("determination", (await FileAsync(id)).Case.StageCode);
    }

    [Fact]
    public async Task A_form_of_a_stage_is_not_asked_with_the_application_and_holds_its_stage()
    {
        var id = await SubmittedAsync(isIll: true);

        var refusal = await Assert.ThrowsAsync<RuleException>(() => world.PassAsync(world.UnitOfficer, id));

        Assert.Equal("《样例发票汇总表》还有 1 处需要填写或改正，例如：发票至少填写 1 张", refusal.Message);
        Assert.Equal("《样例办理指南》（样办〔2026〕1号）十四", refusal.Clause);
    }

    [Fact]
    public async Task The_body_of_the_stage_fills_it_in_a_little_at_a_time()
    {
        var id = await SubmittedAsync(isIll: true);

        await FillAsync(
            world.UnitOfficer,
            id,
            new Dictionary<string, string> { [SampleCheckedItem.InvoicePatient.Key] = "测试甲" }
        );
        await Assert.ThrowsAsync<RuleException>(() => world.PassAsync(world.UnitOfficer, id));
        await FillAsync(world.UnitOfficer, id, Invoice("120.50"), Invoice("79.50"));
        await world.PassAsync(world.UnitOfficer, id);

        var file = await FileAsync(id);
        Assert.Equal("determination", file.Case.StageCode);
        Assert.Equal(200m, file.Answers.TotalOf(SampleCheckedItem.Invoices, SampleCheckedItem.InvoiceAmount));
        Assert.Equal("填写《样例发票汇总表》", Assert.Single(file.Contents.Revisions).Reason);
    }

    [Fact]
    public async Task What_stood_there_is_kept_once_a_day_however_often_the_page_saves()
    {
        var id = await SubmittedAsync(isIll: true);
        await FillAsync(world.UnitOfficer, id, Invoice("1"));
        await FillAsync(world.UnitOfficer, id, Invoice("12"));
        world.Clock.Advance(TimeSpan.FromDays(1));

        await FillAsync(world.UnitOfficer, id, Invoice("120"));

        Assert.Equal(2, (await FileAsync(id)).Contents.Revisions.Count);
    }

    [Fact]
    public async Task Who_saves_goes_on_from_the_version_it_came_to_and_nobody_over_a_version_they_have_not_seen()
    {
        var id = await SubmittedAsync(isIll: true);
        var seen = (await FileAsync(id)).Case.Version;
        var desk = world.Get<StageFormDesk>();
        var invoices = new Answers { Rows = { [SampleCheckedItem.Invoices] = [Invoice("1")] } };

        var version = await desk.FillAsync(world.UnitOfficer, id, seen, SampleCheckedItem.InvoiceForm, invoices);
        await desk.FillAsync(world.UnitOfficer, id, version, SampleCheckedItem.InvoiceForm, invoices);

        await Assert.ThrowsAsync<ConflictException>(() =>
            desk.FillAsync(world.UnitOfficer, id, seen, SampleCheckedItem.InvoiceForm, invoices)
        );
    }

    [Fact]
    public async Task Nobody_else_fills_it_and_nobody_after_its_stage()
    {
        var id = await SubmittedAsync(isIll: true);
        await Assert.ThrowsAsync<RuleException>(() => FillAsync(world.County, id, Invoice("1")));
        await FillAsync(world.UnitOfficer, id, Invoice("120.50"));
        await world.PassAsync(world.UnitOfficer, id);

        await Assert.ThrowsAsync<NotFoundException>(() => FillAsync(world.County, id, Invoice("1")));
    }

    [Fact]
    public async Task What_the_application_answered_is_not_the_stages_to_change()
    {
        var id = await SubmittedAsync(isIll: true);
        var file = await FileAsync(id);
        var typed = new Answers { Values = { [Facts.ApplicantName.Key] = "另一个人" } };

        await world
            .Get<StageFormDesk>()
            .FillAsync(world.UnitOfficer, id, file.Case.Version, SampleCheckedItem.InvoiceForm, typed);

        Assert.Equal("测试甲", (await FileAsync(id)).Answers[Facts.ApplicantName.Key]);
    }

    [Fact]
    public async Task The_archive_keeps_what_was_filled_and_the_next_application_starts_without_it()
    {
        var id = await SubmittedAsync(isIll: true);
        await FillAsync(world.UnitOfficer, id, Invoice("120.50"));
        await world.PassAsync(world.UnitOfficer, id);
        await world.PassAsync(world.County, id);

        var file = await FileAsync(id);
        var archive = await world.Get<ArchiveDesk>().ViewAsync(world.UnitOfficer, file.Case.ArchiveId!.Value);

        Assert.Single(archive.Answers.RowsOf(SampleCheckedItem.Invoices));
        var carried = CarriedAnswers.For(archive.Item, archive.Answers, archive.Today);
        Assert.Empty(carried.RowsOf(SampleCheckedItem.Invoices));
        Assert.Equal("测试甲", carried[Facts.ApplicantName.Key]);
    }

    [Fact]
    public async Task A_correction_of_the_application_leaves_the_form_of_the_stage_in_hand_alone()
    {
        var id = await SubmittedAsync(isIll: true);
        var file = await FileAsync(id);
        var answers = new Answers { Values = new(file.Answers.Values) { [Facts.ApplicantName.Key] = "测试乙" } };

        await world.Get<FormDesk>().ChangeAsync(world.UnitOfficer, id, file.Case.Version, answers, "姓名写错");

        Assert.Equal("测试乙", (await FileAsync(id)).Case.ApplicantName);
        Assert.Equal(["checked-form"], FormDesk.FormsToChange(file, world.UnitOfficer).Select(form => form.Code));
    }

    private Task<Guid> SubmittedAsync(bool isIll)
    {
        var answers = world.Answers();
        answers.Values[SampleCheckedItem.IsIll.Key] = isIll ? YesNo.Yes : YesNo.No;
        return world.SubmittedAsync(answers: answers, item: SampleCheckedItem.Code);
    }

    private async Task FillAsync(Actor actor, Guid id, params List<Dictionary<string, string>> invoices)
    {
        var file = await FileAsync(id);
        await world
            .Get<StageFormDesk>()
            .FillAsync(
                actor,
                id,
                file.Case.Version,
                SampleCheckedItem.InvoiceForm,
                new() { Rows = { [SampleCheckedItem.Invoices] = invoices } }
            );
    }

    private static Dictionary<string, string> Invoice(string amount) =>
        new() { [SampleCheckedItem.InvoicePatient.Key] = "测试甲", [SampleCheckedItem.InvoiceAmount.Key] = amount };

    private Task<CaseFile> FileAsync(Guid id) => world.Get<CaseDesk>().ViewAsync(world.County, id);
}
