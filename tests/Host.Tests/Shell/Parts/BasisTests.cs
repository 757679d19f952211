using Bunit;
using Platform.Host.Shell.Parts;
using Platform.Regions;

namespace Platform.Host.Tests.Shell.Parts;

public sealed class BasisTests : ShellContext
{
    private static readonly SourceDocument Notice = new(
        "工字〔2016〕2号",
        "帮扶工作通知",
        "总工会",
        new DateOnly(2016, 3, 1)
    );

    [Fact]
    public void It_names_document_number_clause_and_quotation()
    {
        var basis = Render<Basis>(part => part.Add(it => it.Citation, Notice.At("二（三）", "张榜公示。")));

        Assert.Equal("依据？", basis.Find("summary").TextContent);
        Assert.Equal("《帮扶工作通知》", basis.Find(".basis-document").TextContent);
        Assert.Equal("工字〔2016〕2号 · 总工会 · 2016年3月1日", basis.Find(".basis-origin").TextContent);
        Assert.Equal("二（三）", basis.Find(".basis-clause").TextContent);
        Assert.Equal("张榜公示。", basis.Find("blockquote").TextContent);
        Assert.Empty(basis.FindAll(".basis-inference"));
    }

    [Fact]
    public void What_is_only_inferred_says_so()
    {
        var basis = Render<Basis>(part => part.Add(it => it.Citation, Notice.Inferred("三", "未写明机关")));

        Assert.Contains("文件没有直接写明，系统这样理解：未写明机关", TextOf(basis), StringComparison.Ordinal);
    }

    [Fact]
    public void An_undated_document_without_number_is_still_named()
    {
        var undated = new SourceDocument("", "办事指南", "总工会", null);

        var basis = Render<Basis>(part => part.Add(it => it.Citation, undated.At("")));

        Assert.Equal("总工会 · 未注明日期", basis.Find(".basis-origin").TextContent);
        Assert.Empty(basis.FindAll(".basis-clause"));
    }
}
