using System.Globalization;
using System.Text.Json.Serialization;

namespace Platform.Regions;

/// <summary>So many times what a monthly benchmark comes to in a year, for each person or for the household.</summary>
public sealed record BenchmarkYears(decimal Multiple, AidUnit Per, string BenchmarkCode, Citation Source)
    : CeilingFormula(Source)
{
    private const int Months = 12;

    [JsonIgnore]
    public override string? Benchmark => BenchmarkCode;

    [JsonIgnore]
    public override string InWords =>
        $"每{Per.InWords}每年不超过最低生活保障标准全年总和{(Multiple == 1 ? "" : $"的 {Multiple:0.##} 倍")}";

    internal override (decimal? Limit, string Words) Work(AidFigures figures, BenchmarkValue? benchmark)
    {
        var people = Per is AidUnit.Person ? figures.People : 1;
        var limit = benchmark!.Amount * Months * Multiple * people;
        var words = string.Create(
            CultureInfo.InvariantCulture,
            $"{benchmark.Amount:#,##0.##} 元/月 × {Months} 个月{(Multiple == 1 ? "" : $" × {Multiple:0.##} 倍")}{(Per is AidUnit.Person ? $" × {people} 人" : "")} = {limit:#,##0.##} 元"
        );
        return (limit, words);
    }
}
