using Platform.Calendar;
using Platform.Comparisons;

namespace Platform.Regions.Tests.Comparisons;

/// <summary>Every item of every plugin beside every other, for every example household.</summary>
public sealed class EveryPair
{
    private static readonly SideBySide Compare = new(new(HolidayArrangements.BuiltIn));

    public static TheoryData<string> Households => new(ExampleHouseholds.All.Select(household => household.Name));

    [Theory]
    [MemberData(nameof(Households))]
    public void Compares(string name)
    {
        var household = ExampleHouseholds.All.Single(one => one.Name == name);
        var sides = Sides();
        foreach (var left in sides)
        {
            foreach (var right in sides)
            {
                foreach (var day in new DateOnly[] { new(2021, 6, 1), new(2026, 3, 2), new(2031, 1, 4) })
                    Check(left, right, household, day);
            }
        }
    }

    [Fact]
    public void An_example_answers_what_all_archive_forms_ask() =>
        Assert.All(
            ExampleHouseholds.All,
            household =>
            {
                Assert.Contains(household.Answers[ArchiveFormFacts.Health.Key], ArchiveFormFacts.Health.Options);
                Assert.All(
                    household.Answers.RowsOf(Facts.Members),
                    row =>
                        Assert.Contains(row[ArchiveFormFacts.MemberStatus.Key], ArchiveFormFacts.MemberStatus.Options)
                );
            }
        );

    private static void Check(ComparisonSide left, ComparisonSide right, ComparedHousehold household, DateOnly day)
    {
        var rows = Compare.Compare(left, right, household, day).SelectMany(section => section.Rows).ToList();

        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.NotEmpty(row.Left.Lines));
        Assert.All(rows, row => Assert.NotEmpty(row.Right.Lines));
        Assert.All(rows.Where(_ => left == right), row => Assert.False(row.Differs));
        Assert.Distinct(SideBySide.OpenQuestions(left, right, household, day).Select(question => question.Key));
    }

    private static IReadOnlyList<ComparisonSide> Sides() =>
        [
            .. from region in Shelf.Catalogue.Regions
            from item in region.ServiceItems
            select new ComparisonSide(region, item, region.Benchmarks, new HashSet<string>()),
        ];
}
