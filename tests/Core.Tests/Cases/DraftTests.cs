using Microsoft.EntityFrameworkCore;
using Platform.Cases;
using Platform.Regions;
using Platform.Storage;
using Platform.Testing;

namespace Platform.Core.Tests.Cases;

public class DraftTests(CaseWorld world) : IClassFixture<CaseWorld>
{
    [Fact]
    public async Task A_draft_keeps_what_cannot_be_right_yet()
    {
        var key = await StartAsync();
        var answers = world.Answers();
        answers.Values["applicant.monthly-income"] = "两千";

        await world.Get<DraftDesk>().SaveAsync(key, 0, answers);

        var draft = await world.Get<DraftDesk>().OpenAsync(key);
        Assert.Equal("两千", draft.Answers["applicant.monthly-income"]);
        Assert.Contains(draft.FormFaults, fault => fault.Path == "applicant.monthly-income");
    }

    [Theory]
    [InlineData("applicant.id-number", "440704199002290045", "1990年02月29日 不存在")]
    [InlineData("applicant.id-number", "371325198001010012", "校验位不正确")]
    [InlineData("applicant.monthly-income", "两千", "要填数字")]
    [InlineData("applicant.name", "", "请填写姓名")]
    public async Task Handing_in_says_at_the_field_what_is_wrong(string field, string typed, string message)
    {
        var key = await StartAsync();
        var answers = world.Answers();
        answers.Values[field] = typed;
        var version = await world.Get<DraftDesk>().SaveAsync(key, 0, answers);

        var refusal = await Assert.ThrowsAsync<RuleException>(() =>
            world.Get<SubmissionDesk>().SubmitAsync(key, version)
        );

        Assert.Equal(field, refusal.Field);
        Assert.Contains(message, refusal.Message, StringComparison.Ordinal);
        Assert.Equal(typed, (await world.Get<DraftDesk>().OpenAsync(key)).Answers[field]);
    }

    [Fact]
    public async Task Only_the_secret_in_the_address_opens_a_workers_draft()
    {
        var key = await StartAsync();

        await Assert.ThrowsAsync<NotFoundException>(() =>
            world.Get<DraftDesk>().OpenAsync(key with { Secret = "WRONG" })
        );
        await Assert.ThrowsAsync<NotFoundException>(() => world.Get<DraftDesk>().OpenAsync(key with { Secret = null }));
    }

    [Fact]
    public async Task A_draft_open_in_two_windows_is_not_overwritten()
    {
        var key = await StartAsync();
        await world.Get<DraftDesk>().SaveAsync(key, 0, world.Answers());

        await Assert.ThrowsAsync<ConflictException>(() => world.Get<DraftDesk>().SaveAsync(key, 0, world.Answers()));
    }

    [Fact]
    public async Task Identity_numbers_do_not_stand_in_the_database()
    {
        var key = await StartAsync();
        var answers = world.Answers();
        await world.Get<DraftDesk>().SaveAsync(key, 0, answers);

        await using var db = world.Database.Open();
        var stored = await db.Cases.Where(row => row.Id == key.CaseId).Select(row => row.SealedAnswers).SingleAsync();

        Assert.DoesNotContain(answers[Facts.ApplicantIdNumber.Key]!, stored, StringComparison.Ordinal);
        Assert.Contains("1500", stored, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_case_keeps_the_edition_it_was_opened_under()
    {
        var key = await StartAsync();
        var draft = await world.Get<DraftDesk>().OpenAsync(key);

        Assert.Equal(RegionJson.Hash(RegionJson.Write(SampleRegion.Region.ServiceItems[0])), draft.Case.EditionHash);
        Assert.Equal(RegionJson.Write(SampleRegion.Region.ServiceItems[0]), RegionJson.Write(draft.Item));
    }

    [Fact]
    public async Task Number_and_query_code_together_show_the_progress()
    {
        var key = await StartAsync();
        var version = await world.Get<DraftDesk>().SaveAsync(key, 0, world.Answers("测试进度"));
        var submitted = await world.Get<SubmissionDesk>().SubmitAsync(key, version);
        var desk = world.Get<ProgressDesk>();

        var progress = await desk.FindAsync(submitted.Number, submitted.QueryCode);

        Assert.Equal("基层工会", progress!.Turn);
        Assert.Equal("测***", progress.ApplicantName);
        Assert.Contains(progress.ToDo, words => words.Contains("身份证", StringComparison.Ordinal));
        Assert.Null(await desk.FindAsync(submitted.Number, "22222222"));
    }

    private Task<DraftKey> StartAsync() =>
        world.Get<DraftDesk>().StartAsync(null, SampleRegion.Code, SampleRegion.Item, world.Unit.Id);
}
