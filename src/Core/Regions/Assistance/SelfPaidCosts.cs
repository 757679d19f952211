using System.Globalization;
using System.Text.Json.Serialization;

namespace Platform.Regions;

/// <summary>At most what the household itself paid, or a share of it, by its rows of non-discretionary expenditure.</summary>
/// <param name="Kinds">Options of <see cref="HouseholdFacts.ExpenditureKind"/>, e.g. 医疗自负费用.</param>
public sealed record SelfPaidCosts(IReadOnlyList<string> Kinds, Citation Source) : CeilingFormula(Source)
{
    /// <summary>按自付部分的20%: 0.2; the whole where the document names no share.</summary>
    public decimal Share { get; init; } = 1;

    [JsonIgnore]
    public override string InWords =>
        $"不超过{string.Join("、", Kinds)}中的个人自付部分{(Share == 1 ? "" : $"的 {Percent}")}";

    private string Percent => string.Create(CultureInfo.InvariantCulture, $"{Share * 100:0.##}%");

    internal override (decimal? Limit, string Words) Work(AidFigures figures, BenchmarkValue? benchmark)
    {
        var paid = figures.Household.Expenditures.Where(row => Kinds.Contains(row.Kind)).ToList();
        if (paid.Count == 0)
        {
            return (null, $"档案中没有登记{string.Join("、", Kinds)}，不能测算");
        }

        var limit = paid.Sum(row => row.Amount) * Share;
        var amounts = string.Join(
            " + ",
            paid.Select(row => row.Amount.ToString("#,##0.##", CultureInfo.InvariantCulture))
        );
        var times = Share == 1 ? amounts : $"{(paid.Count == 1 ? amounts : $"（{amounts}）")} × {Percent}";
        return (limit, string.Create(CultureInfo.InvariantCulture, $"{times} = {limit:#,##0.##} 元（近 12 个月自付）"));
    }
}
