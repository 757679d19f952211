using Bunit;
using Microsoft.AspNetCore.Components.Forms;
using Platform.Host.Shell.Parts;
using Platform.Storage;

namespace Platform.Host.Tests.Shell.Parts;

public sealed class FileDropTests : ShellContext
{
    private readonly List<string> _received = [];

    [Fact]
    public void A_file_arrives_whole_and_is_shown_as_done()
    {
        var drop = Drop();

        Choose(drop, InputFileContent.CreateFromText("content", "户口本.pdf"));

        Assert.Equal(["户口本.pdf: content"], _received);
        Assert.Equal("户口本.pdf", drop.Find(".file-name").TextContent);
        Assert.Empty(drop.FindAll(".file-error"));
        Assert.Empty(drop.FindAll("progress"));
    }

    [Fact]
    public void A_refused_file_shows_why_beside_it_and_the_others_go_on()
    {
        var drop = Drop();

        Choose(
            drop,
            InputFileContent.CreateFromText("MZ", "bad.pdf"),
            InputFileContent.CreateFromText("ok", "good.pdf")
        );

        Assert.Equal(["good.pdf: ok"], _received);
        Assert.Equal("这不是 PDF 文件。", drop.Find("li.file-wrong .file-error").TextContent);
        Assert.Equal(2, drop.FindAll("li").Count);
    }

    [Fact]
    public void A_file_that_is_too_long_is_not_even_sent()
    {
        var drop = Drop(maximumLength: 4);

        Choose(drop, InputFileContent.CreateFromText("12345", "photo.jpg"));

        Assert.Empty(_received);
        Assert.StartsWith(
            "文件有 5 字节，上限是 4 字节。",
            drop.Find(".file-error").TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Too_many_at_once_are_refused_together()
    {
        var drop = Drop(maximumCount: 1);

        Choose(drop, InputFileContent.CreateFromText("1", "1.pdf"), InputFileContent.CreateFromText("2", "2.pdf"));

        Assert.Empty(_received);
        Assert.Contains(
            "一次最多选 1 个文件，您选了 2 个。",
            drop.Find(".field-error").TextContent,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(512, "512 字节")]
    [InlineData(40_000, "39 KB")]
    [InlineData(20 * FileSize.Megabyte, "20 MB")]
    [InlineData(1_600_000, "1.5 MB")]
    public void Sizes_are_said_in_words(long bytes, string words)
    {
        Assert.Equal(words, FileSize.InWords(bytes));
    }

    private static void Choose(IRenderedComponent<FileDrop> drop, params InputFileContent[] files)
    {
        drop.FindComponents<InputFile>()[0].UploadFiles(files);
        drop.WaitForAssertion(() => Assert.Empty(drop.FindAll("input[disabled]")));
    }

    private IRenderedComponent<FileDrop> Drop(long maximumLength = FileSize.Megabyte, int maximumCount = 10) =>
        Render<FileDrop>(part =>
            part.Add(it => it.Receive, ReceiveAsync)
                .Add(it => it.MaximumLength, maximumLength)
                .Add(it => it.MaximumCount, maximumCount)
        );

    private async Task ReceiveAsync(UploadedFile file, CancellationToken cancellation)
    {
        using var reader = new StreamReader(file.Content);
        var content = await reader.ReadToEndAsync(cancellation);
        if (content.StartsWith("MZ", StringComparison.Ordinal))
            throw new RuleException("这不是 PDF 文件。");
        _received.Add($"{file.Name}: {content}");
    }
}
