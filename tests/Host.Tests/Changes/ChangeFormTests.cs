using Bunit;
using Platform.Archives;
using Platform.Host.Changes;
using Platform.Host.Tests.Shell;
using Platform.Regions;
using Platform.Storage;
using Platform.Testing;

namespace Platform.Host.Tests.Changes;

public sealed class ChangeFormTests : ShellContext
{
    private static readonly ChangeRule Left = Rule("left", "离职", ChangeKind.Left);
    private static readonly ChangeRule Died = Rule("died", "离世", ChangeKind.Died);

    [Fact]
    public async Task A_day_taken_out_is_no_day_and_what_is_wrong_with_it_stands_at_it()
    {
        NewChange? reported = null;
        var form = Show(report =>
        {
            reported = report;
            throw new RuleException("请填写变动日期") { Field = nameof(NewChange.On) };
        });

        form.Find("#change-on").Change("");
        await form.Find("form").SubmitAsync();

        Assert.Equal(default, reported!.On);
        Assert.Equal("", form.Find("#change-on").GetAttribute("value") ?? "");
        Assert.Contains("请填写变动日期", form.Find(".field-error").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_refused_is_still_there()
    {
        var form = Show(_ => throw new RuleException("这份档案已经不在册"));

        form.Find("#change-words").Change("已离职");
        await form.Find("form").SubmitAsync();

        Assert.Contains("这份档案已经不在册", TextOf(form), StringComparison.Ordinal);
        Assert.Equal("已离职", form.Find("#change-words").GetAttribute("value"));
    }

    private static ChangeRule Rule(string code, string name, ChangeKind kind) =>
        new(code, name, kind, SampleRegion.Guide.At("十二")) { Suggests = [ChangeFollow.Exit] };

    private IRenderedComponent<ChangeForm> Show(Func<NewChange, Task> report)
    {
        Connect();
        return Render<ChangeForm>(parameters =>
            parameters
                .Add(form => form.Rules, [Left, Died])
                .Add(form => form.Person, "测试甲")
                .Add(form => form.Report, report)
        );
    }
}
