using System.Globalization;
using System.Text.Json.Serialization;

namespace Platform.Regions;

/// <summary>A sum the document names.</summary>
/// <param name="Yuan">In a calendar year.</param>
public sealed record FixedSum(decimal Yuan, AidUnit Per, Citation Source) : CeilingFormula(Source)
{
    [JsonIgnore]
    public override string InWords =>
        string.Create(CultureInfo.InvariantCulture, $"每{Per.InWords}每年不超过 {Yuan:#,##0.##} 元");

    internal override (decimal? Limit, string Words) Work(AidFigures figures, BenchmarkValue? benchmark)
    {
        var people = Per is AidUnit.Person ? figures.People : 1;
        var limit = Yuan * people;
        var times = Per is AidUnit.Person ? $" × {people} 人" : "";
        return (limit, string.Create(CultureInfo.InvariantCulture, $"{Yuan:#,##0.##} 元{times} = {limit:#,##0.##} 元"));
    }
}
