using Bunit;
using Microsoft.AspNetCore.Components;
using Platform.Archives;
using Platform.Host.Benchmarks;
using Platform.Host.Impact;
using Platform.Host.Tests.Shell;
using Platform.Storage;

namespace Platform.Host.Tests.Impact;

public sealed class ImpactPartsTests : ShellContext
{
    [Fact]
    public void A_document_is_asked_for_only_while_the_scheme_is_a_proposal()
    {
        Assert.NotEmpty(Form(needsDocument: true).FindAll("#impact-title"));
        Assert.Empty(Form(needsDocument: false).FindAll("#impact-title"));
    }

    [Fact]
    public void What_cannot_be_calculated_can_only_be_kept()
    {
        var form = Form(mayApply: false);

        Assert.Equal(["维持原类别"], form.FindAll("button").Select(button => button.TextContent));
    }

    [Fact]
    public void The_answer_carries_reason_and_document_as_typed_and_needs_no_number()
    {
        ImpactAnswer? given = null;
        var form = Form(needsDocument: true, answered: answer => given = answer);
        form.Find("#impact-title").Change("关于认定的通知");
        form.Find("#impact-reason").Change("与文件一致");

        form.FindAll("button").First(button => button.TextContent == "按测算调整").Click();

        Assert.Equal(
            (true, "与文件一致", "《关于认定的通知》"),
            (given!.Apply, given.Reason, given.Document!.Checked().InWords)
        );
    }

    [Fact]
    public void What_is_missing_is_said_at_its_field()
    {
        var form = Form(error: new RuleException("维持原类别请写明理由") { Field = nameof(ImpactAnswer.Reason) });

        Assert.Contains("维持原类别请写明理由", form.Find(".field:has(#impact-reason) .field-error").TextContent);
    }

    [Fact]
    public void A_preview_says_how_far_it_is_and_what_would_change()
    {
        var preview = new ImpactPreview(
            200,
            5000,
            [new("深度", "相对", false, 7), new("相对", null, true, 2)],
            [new(3, "东岭县总工会", 9, 9)],
            []
        );

        var shown = Render<ImpactPreviewView>(view =>
            view.Add(it => it.Preview, preview).Add(it => it.IsRunning, true)
        );

        Assert.Equal(
            ("5000", "200"),
            (shown.Find("progress").GetAttribute("max"), shown.Find("progress").GetAttribute("value"))
        );
        Assert.Contains("深度 → 相对", shown.Markup, StringComparison.Ordinal);
        Assert.Contains("相对：不能测算", shown.Markup, StringComparison.Ordinal);
        Assert.Contains("东岭县总工会", shown.Markup, StringComparison.Ordinal);
    }

    private IRenderedComponent<IComponent> Form(
        bool needsDocument = false,
        bool mayApply = true,
        RuleException? error = null,
        Action<ImpactAnswer>? answered = null
    ) =>
        Render<ImpactAnswerForm>(form =>
            form.Add(it => it.NeedsDocument, needsDocument)
                .Add(it => it.MayApply, mayApply)
                .Add(it => it.Error, error)
                .Add(it => it.Answered, answered ?? (_ => { }))
        );
}
