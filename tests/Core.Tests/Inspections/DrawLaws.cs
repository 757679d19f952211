using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Platform.Inspections;

namespace Platform.Core.Tests.Inspections;

/// <summary>What holds of every draw, whatever the register.</summary>
public sealed class DrawLaws
{
    private static readonly Arbitrary<int> Seeds = Gen.Choose(0, int.MaxValue).ToArbitrary();
    private static readonly Arbitrary<int> Populations = Gen.Choose(1, 300).ToArbitrary();
    private static readonly Arbitrary<int> Counts = Gen.Choose(0, 350).ToArbitrary();
    private static readonly Arbitrary<int> Percents = Gen.Choose(1, 100).ToArbitrary();

    [Fact]
    public void The_same_seed_draws_the_same_archives_in_whatever_order_they_are_read() =>
        Holds(
            (seed, numbers, count) =>
                Draw.Of(seed, numbers, count).SequenceEqual(Draw.Of(seed, Enumerable.Reverse(numbers), count))
        );

    [Fact]
    public void A_larger_draw_begins_with_the_smaller_one() =>
        Holds(
            (seed, numbers, count) =>
                Draw.Of(seed, numbers, count + 1).Take(count).SequenceEqual(Draw.Of(seed, numbers, count))
        );

    [Fact]
    public void Nobody_is_drawn_twice_or_from_elsewhere() =>
        Holds(
            (seed, numbers, count) =>
            {
                var drawn = Draw.Of(seed, numbers.Concat(numbers), count).Select(one => one.Number).ToList();
                return drawn.Distinct().Count() == drawn.Count
                    && drawn.All(numbers.Contains)
                    && drawn.Count == Math.Min(count, numbers.Length);
            }
        );

    [Fact]
    public void So_many_of_a_hundred_are_never_fewer_than_they_should_be_and_never_one_too_many() =>
        Prop.ForAll(
                Populations,
                Percents,
                (population, percent) =>
                {
                    var count = Draw.CountOf(population, percent);
                    return count * 100 >= population * percent && (count - 1) * 100 < population * percent;
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void The_list_of_a_population_does_not_depend_on_the_order_it_is_read_in() =>
        Holds((_, numbers, _) => Draw.ListOf(numbers) == Draw.ListOf(Enumerable.Reverse(numbers)));

    [Fact]
    public void The_score_is_what_sha256sum_says_of_seed_line_break_and_number() =>
        Assert.Equal(
            "bda97188494fcdcd07e2ab84a4e6a8416cfd6704baa1a31af022a60d81d93c59",
            Draw.ScoreOf("20260302", "130306-2018-00001")
        );

    private static void Holds(Func<string, string[], int, bool> law) =>
        Prop.ForAll(
                Seeds,
                Populations,
                Counts,
                (seed, population, count) =>
                    law(seed.ToString(CultureInfo.InvariantCulture), Numbers(population), count)
            )
            .QuickCheckThrowOnFailure();

    private static string[] Numbers(int population) =>
        [.. Enumerable.Range(1, population).Select(number => $"990101-2026-{number:00000}")];
}
