using Platform.Regions;
using Platform.Storage;

namespace Platform.Benchmarks;

/// <summary>The document somebody acts upon, as they name it.</summary>
/// <param name="Number">文号, as printed.</param>
/// <param name="Title">Without book-title marks.</param>
public sealed record CitedDocument(string Number, string Title)
{
    /// <summary>条款; empty where the whole document is meant.</summary>
    public string Clause { get; init; } = "";

    /// <summary>《title》（number）clause, as documents cite one another.</summary>
    public string InWords => new SourceDocument(Number, Title, "", null).At(Clause).InWords;

    /// <summary>Trimmed, and complete.</summary>
    /// <exception cref="RuleException">The number or the title is missing, or one of them is too long.</exception>
    public CitedDocument Checked() =>
        new(Text(Number, 60, "请填写文号", nameof(Number)), Text(Title, 100, "请填写文件名称", nameof(Title)))
        {
            Clause = Clause.Trim() is { Length: <= 60 } clause
                ? clause
                : throw new RuleException("条款不能超过 60 个字") { Field = nameof(Clause) },
        };

    private static string Text(string text, int longest, string missing, string field)
    {
        var trimmed = text.Trim().Trim('《', '》');
        return trimmed.Length == 0 ? throw new RuleException(missing) { Field = field }
            : trimmed.Length > longest ? throw new RuleException($"不能超过 {longest} 个字") { Field = field }
            : trimmed;
    }
}
