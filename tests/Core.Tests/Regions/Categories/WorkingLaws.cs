using FsCheck;
using FsCheck.Fluent;
using Platform.Regions;

namespace Platform.Core.Tests.Regions.Categories;

/// <summary>What holds for every household and every benchmark.</summary>
public sealed class WorkingLaws
{
    private static readonly Arbitrary<HouseholdFigures> Households = (
        from people in Gen.Choose(1, 9)
        from income in Gen.Choose(0, 20_000_000)
        from expenditure in Gen.Choose(0, 10_000_000)
        from loss in Gen.Choose(-1, 20_000_000)
        select SampleScheme.Household(people, income / 100m, expenditure / 100m) with
        {
            Loss = loss < 0 ? null : loss / 100m,
        }
    ).ToArbitrary();

    private static readonly Arbitrary<decimal> Amounts = Gen.Choose(1, 500_000).Select(fen => fen / 100m).ToArbitrary();

    [Fact]
    public void A_higher_benchmark_never_makes_the_category_milder() =>
        Prop.ForAll(
                Households,
                Amounts,
                Amounts,
                (household, benchmark, rise) =>
                    Place(SampleScheme.Assess(household, benchmark + rise))
                    <= Place(SampleScheme.Assess(household, benchmark))
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void More_expenditure_never_raises_the_income_per_head() =>
        Prop.ForAll(
                Households,
                Amounts,
                (household, more) =>
                    SampleScheme
                        .Assess(
                            household with
                            {
                                Expenditures = [.. household.Expenditures, new(SampleScheme.Medical, more)],
                            },
                            787
                        )
                        .PerHead <= SampleScheme.Assess(household, 787).PerHead
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Another_person_at_the_table_never_raises_what_falls_to_each() =>
        Prop.ForAll(
                Households,
                household =>
                {
                    var before = SampleScheme.Assess(household, 787).PerHead;
                    var after = SampleScheme
                        .Assess(household with { People = [.. household.People, new(true, false)] }, 787)
                        .PerHead;
                    return Math.Abs(after) <= Math.Abs(before);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void An_assessment_comes_back_from_its_text_as_it_went() =>
        Prop.ForAll(
                Households,
                household =>
                {
                    var written = RegionJson.Write(SampleScheme.Assess(household, 787));
                    return RegionJson.Write(RegionJson.Read<Assessment>(written)) == written;
                }
            )
            .QuickCheckThrowOnFailure();

    /// <summary>The order of the tests is the order of gravity; no category comes last.</summary>
    private static int Place(Assessment assessment)
    {
        var codes = SampleScheme.Scheme.Categories.Select(category => category.Code).ToList();
        return assessment.Category is { } code ? codes.IndexOf(code) : codes.Count;
    }
}
