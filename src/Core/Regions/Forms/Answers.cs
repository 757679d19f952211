using System.Globalization;

namespace Platform.Regions;

/// <summary>
/// A form as filled so far, every answer as it was typed: a draft keeps what cannot be right yet, and a corrected
/// form shows what was there before.
/// </summary>
public sealed class Answers
{
    /// <summary>Answers by the key of their fact.</summary>
    public Dictionary<string, string> Values { get; init; } = [];

    /// <summary>Repeated sections: rows by the key of the section, each row's answers by the key of their fact.</summary>
    public Dictionary<string, List<Dictionary<string, string>>> Rows { get; init; } = [];

    public string? this[string key] => Values.GetValueOrDefault(key);

    public IReadOnlyList<IReadOnlyDictionary<string, string>> RowsOf(string rows) => Rows.GetValueOrDefault(rows) ?? [];

    /// <summary>The answers as facts of a day.</summary>
    public IFacts On(DateOnly day) => new Known(this, day, null);

    /// <summary>The answers as one row sees them: its own first, then those asked once.</summary>
    public IFacts On(DateOnly day, string rows, int index) => new Known(this, day, RowsOf(rows)[index]);

    /// <summary>The sum of a column; rows without an amount, or with one that cannot be read, add nothing.</summary>
    public decimal TotalOf(string rows, Money column) =>
        RowsOf(rows).Sum(row => Money.TryRead(row.GetValueOrDefault(column.Key), out var amount) ? amount : 0);

    public static string Path(string rows, int index, string key) =>
        string.Create(CultureInfo.InvariantCulture, $"{rows}[{index}].{key}");

    private sealed class Known(Answers answers, DateOnly day, IReadOnlyDictionary<string, string>? row) : IFacts
    {
        public DateOnly Day => day;

        public string? this[string key] => row?.GetValueOrDefault(key) ?? answers[key];

        public IReadOnlyList<IFacts> RowsOf(string rows) =>
            [.. answers.RowsOf(rows).Select(each => new Known(answers, day, each))];
    }
}
