using Bunit;
using Microsoft.EntityFrameworkCore;
using Platform.Cases;
using Platform.Host.Reports;
using Platform.Host.Tests.Demo;
using Platform.Regions;
using Platform.Reports;

namespace Platform.Host.Tests.Reports;

[Collection(OnTheDemo.Name)]
public sealed class NoticePaperTests(DemoHost demo) : BunitContext
{
    [Fact]
    public async Task No_personal_answer_of_anybody_hangs_on_the_wall()
    {
        var files = await FilesAsync();
        Assert.InRange(files.Count, 20, int.MaxValue);

        foreach (var file in files)
        {
            var wall = Render<NoticePosterView>(with => with.Add(it => it.Poster, NoticePoster.Of(file))).Markup;

            Assert.NotEmpty(PersonalAnswers.Of(file));
            Assert.All(
                PersonalAnswers.Of(file),
                answer => Assert.DoesNotContain(answer, wall, StringComparison.Ordinal)
            );
            Assert.DoesNotContain(file.Case.ApplicantName, wall, StringComparison.Ordinal);
            Assert.All(
                file.Answers.RowsOf(Facts.Members),
                member => Assert.DoesNotContain(member[Facts.MemberName.Key], wall, StringComparison.Ordinal)
            );
        }
    }

    [Fact]
    public async Task The_poster_says_who_what_how_long_and_where_to_object()
    {
        var file = await FileAsync("彭演示");

        var poster = NoticePoster.Of(file);

        Assert.Equal(("彭**", "演示商店", "本人大病"), (poster.Name, poster.UnitName, poster.Cause));
        Assert.Equal((file.Contents.Postings[0].LastDay, 7), (poster.Until!.Value, poster.WorkingDays!.Value));
        Assert.Equal("0539-0000003", poster.ObjectionTelephone);
    }

    [Fact]
    public async Task A_cause_that_gives_a_disability_away_is_not_named() =>
        Assert.Equal("家庭生活困难", NoticePoster.Of(await FileAsync("杨演示")).Cause);

    [Fact]
    public async Task Before_it_is_put_up_the_days_are_left_to_be_written_in()
    {
        var poster = NoticePoster.Of(await FileAsync("董演示"));

        Assert.Null(poster.From);
        Assert.NotEmpty(Render<NoticePosterView>(with => with.Add(it => it.Poster, poster)).FindAll(".blank-line"));
    }

    [Theory]
    [InlineData("蔡演示", "公示期间没有收到异议。")]
    [InlineData("彭演示", "收到异议 1 件，尚有未核实的，报告待核实后出具。")]
    [InlineData("袁演示", "职工代表会议同意。")]
    public async Task The_report_comes_to_a_conclusion(string name, string conclusion) =>
        Assert.Equal(conclusion, NoticeReport.Of(await FileAsync(name))!.Conclusion);

    [Fact]
    public async Task A_notice_that_still_hangs_is_not_reported_as_over() =>
        Assert.StartsWith("公示到 ", NoticeReport.Of(await FileAsync("潘演示"))!.Conclusion, StringComparison.Ordinal);

    [Fact]
    public async Task Without_notice_or_congress_there_is_nothing_to_report() =>
        Assert.Null(NoticeReport.Of(await FileAsync("叶演示")));

    private async Task<CaseFile> FileAsync(string name) =>
        (await FilesAsync()).Single(file => file.Case.ApplicantName == name);

    private Task<List<CaseFile>> FilesAsync() =>
        demo.AskAsync<CaseFiles, List<CaseFile>>(async files =>
        {
            await using var db = demo.Open();
            var found = new List<CaseFile>();
            foreach (var id in await db.Cases.Where(row => row.Number != null).Select(row => row.Id).ToListAsync())
            {
                found.Add((await files.FindAsync(db, id))!);
            }

            return found;
        });
}
