using Bunit;
using Platform.Employment;
using Platform.Host.Employment.Openings;
using Platform.Host.Tests.Shell;
using Platform.Storage;

namespace Platform.Host.Tests.Employment;

public sealed class OpeningFormTests : ShellContext
{
    [Fact]
    public async Task What_was_typed_is_handed_over_and_an_empty_number_is_none()
    {
        NewOpening? reported = null;
        var form = Show(typed =>
        {
            reported = typed;
            return Task.CompletedTask;
        });

        form.Find("#opening-post").Change("电工");
        await form.Find("form").SubmitAsync();

        Assert.Equal(("电工", 0, default(DateOnly)), (reported!.Post, reported.Positions, reported.Until));
    }

    [Fact]
    public async Task A_refusal_stands_at_its_field_and_what_was_typed_is_still_there()
    {
        var form = Show(_ => throw new RuleException("请填写薪酬待遇") { Field = nameof(NewOpening.Pay) });

        form.Find("#opening-post").Change("电工");
        await form.Find("form").SubmitAsync();

        Assert.Contains("请填写薪酬待遇", form.Find(".field-error").TextContent, StringComparison.Ordinal);
        Assert.Equal("电工", form.Find("#opening-post").GetAttribute("value"));
    }

    private IRenderedComponent<OpeningForm> Show(Func<NewOpening, Task> save)
    {
        Connect();
        return Render<OpeningForm>(parameters =>
            parameters.Add(form => form.Text, "报送").Add(form => form.Save, save)
        );
    }
}
