using Platform.Regions;
using Platform.Storage;

namespace Platform.Benchmarks;

/// <summary>The document somebody acts upon, as they name it.</summary>
/// <param name="Number">文号, as printed; empty where the document has none.</param>
/// <param name="Title">Without book-title marks.</param>
public sealed record CitedDocument(string Number, string Title)
{
    /// <summary>条款; empty where the whole document is meant.</summary>
    public string Clause { get; init; } = "";

    /// <summary>《title》（number）clause, as documents cite one another.</summary>
    public string InWords => new SourceDocument(Number, Title, "", null).At(Clause).InWords;

    /// <summary>Trimmed, and complete.</summary>
    /// <exception cref="RuleException">The title is missing, or something is too long.</exception>
    public CitedDocument Checked() =>
        new(
            Text(Number, 60, nameof(Number)),
            Text(Title.Trim().Trim('《', '》'), 100, nameof(Title)) is { Length: > 0 } title
                ? title
                : throw new RuleException("请填写文件名称") { Field = nameof(Title) }
        )
        {
            Clause = Text(Clause, 60, nameof(Clause)),
        };

    private static string Text(string text, int longest, string field) =>
        TypedText.Optional(text, longest, field) ?? "";
}
