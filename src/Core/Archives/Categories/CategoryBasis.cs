using System.Globalization;
using Platform.Regions;

namespace Platform.Archives;

/// <summary>What households of a region are judged by on one day: the scheme, whether it was confirmed, the values known.</summary>
/// <param name="Scheme">Says of itself whether it is a proposal on the day.</param>
/// <param name="Confirmation">What made a proposed scheme decide; null where none did, or none had to.</param>
public sealed record CategoryBasis(
    CategoryScheme Scheme,
    SchemeConfirmation? Confirmation,
    IReadOnlyList<Benchmark> Benchmarks,
    DateOnly Day
)
{
    /// <summary>The calculation for one household, or why there is none. Decides nothing.</summary>
    public CategoryAssessment Assess(HouseholdFigures household, string areaCode, AreaKind? area = null)
    {
        var kind = area ?? Scheme.UsualArea;
        var benchmark = Benchmarks.First(one => one.Code == Scheme.BenchmarkOf(kind));
        if (benchmark.On(Day, areaCode) is not { } value)
        {
            return new(
                this,
                kind,
                null,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{Day:yyyy-MM-dd} 没有“{benchmark.Name}”的数值，不能测算；不会用邻近年度的数值代替。"
                )
            );
        }

        try
        {
            return new(this, kind, Scheme.Assess(household, benchmark, value), null);
        }
        catch (UnknownKindException unknown)
        {
            return new(this, kind, null, $"{unknown.Message}，不能测算。");
        }
    }
}
