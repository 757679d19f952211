using System.Globalization;
using Platform.Regions;

namespace Platform.Archives;

/// <summary>A path as <see cref="Answers.Path"/> writes it, taken apart.</summary>
/// <param name="Rows">Null for what is asked once, and for repeated rows as such.</param>
internal readonly record struct AnswerPath(string? Rows, int Index, string Key)
{
    public static AnswerPath Of(string path)
    {
        var open = path.IndexOf('[', StringComparison.Ordinal);
        if (open < 0)
        {
            return new(null, 0, path);
        }

        var close = path.IndexOf("].", open, StringComparison.Ordinal);
        var index = int.Parse(path.AsSpan(open + 1, close - open - 1), CultureInfo.InvariantCulture);
        return new(path[..open], index, path[(close + 2)..]);
    }

    public string? In(Answers answers) =>
        Rows is null ? answers[Key] : answers.RowsOf(Rows)[Index].GetValueOrDefault(Key);
}
