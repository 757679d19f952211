using System.Globalization;
using System.Text.Json.Serialization;

namespace Platform.Rounds;

/// <summary>One cell of a sheet: words, a count, yuan, a day, or nothing.</summary>
public sealed record SheetCell
{
    public static SheetCell Empty { get; } = new();

    public string? Text { get; init; }

    public int? Number { get; init; }

    public decimal? Amount { get; init; }

    public DateOnly? Day { get; init; }

    /// <summary>As a worksheet takes it.</summary>
    [JsonIgnore]
    public object? Value => (object?)Text ?? (object?)Number ?? (object?)Amount ?? Day;

    [JsonIgnore]
    public bool IsNumber => Number is not null || Amount is not null;

    [JsonIgnore]
    public string InWords =>
        Text
        ?? Number?.ToString("#,##0", CultureInfo.InvariantCulture)
        ?? Amount?.ToString("#,##0.00", CultureInfo.InvariantCulture)
        ?? Day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        ?? "";

    public static SheetCell Of(string? text) => string.IsNullOrEmpty(text) ? Empty : new() { Text = text };

    public static SheetCell Of(int? number) => new() { Number = number };

    public static SheetCell Of(decimal? amount) => new() { Amount = amount };

    public static SheetCell Of(DateOnly? day) => new() { Day = day };
}
