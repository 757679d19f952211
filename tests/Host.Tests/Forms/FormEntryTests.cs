using Platform.Host.Forms;

namespace Platform.Host.Tests.Forms;

public sealed class FormEntryTests
{
    private readonly FormEntry _entry = SampleForm.Entry();

    [Fact]
    public void What_the_browser_kept_is_taken_over_with_the_rows_it_belongs_to()
    {
        Assert.Equal("", _entry.TakeOver("members[1].member.name", "李小妹"));

        Assert.Equal("李小妹", _entry.Answers.RowsOf(SampleForm.Members)[1]["member.name"]);
        Assert.Equal(["members"], _entry.TakeUnsaved().Restructured);
    }

    [Theory]
    [InlineData("no-such-question")]
    [InlineData("members[0].income")]
    [InlineData("members[9].member.name")]
    [InlineData("members[0]")]
    public void What_the_form_does_not_ask_is_not_taken_over(string path)
    {
        Assert.Null(_entry.TakeOver(path, "1"));

        Assert.False(_entry.HasUnsaved);
        Assert.Empty(_entry.Answers.Values);
    }

    [Fact]
    public void What_could_not_be_saved_is_saved_with_what_came_after()
    {
        _entry.Type(new("income"), "1");
        var failed = _entry.TakeUnsaved();
        _entry.Type(new("income"), "12");
        _entry.Type(new("illness"), "肾病");

        _entry.GiveBack(failed);

        var next = _entry.TakeUnsaved();
        Assert.Equal("12", next.Values["income"]);
        Assert.Equal("肾病", next.Values["illness"]);
    }

    [Fact]
    public void An_answer_taken_away_is_no_answer()
    {
        _entry.Type(new("income"), "1");
        _entry.Type(new("income"), "");

        Assert.Null(_entry.Answers["income"]);
    }
}
