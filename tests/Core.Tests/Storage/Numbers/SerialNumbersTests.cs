using Platform.Storage;
using Platform.Testing;

namespace Platform.Core.Tests.Storage.Numbers;

public class SerialNumbersTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    [Fact]
    public async Task Each_series_counts_each_year_from_one()
    {
        Assert.Equal(1, await NextAsync("one", 2026));
        Assert.Equal(2, await NextAsync("one", 2026));
        Assert.Equal(1, await NextAsync("one", 2027));
        Assert.Equal(1, await NextAsync("another", 2026));
    }

    [Fact]
    public async Task Two_who_are_first_at_the_same_moment_get_two_numbers()
    {
        await using var one = database.Open();
        await using var first = await one.Database.BeginTransactionAsync();
        Assert.Equal(1, await SerialNumbers.NextAsync(one, "both", 2026));

        var second = NextAsync("both", 2026);
        await database.SomebodyWaitsAsync();
        await first.CommitAsync();

        Assert.Equal(2, await second);
    }

    [Fact]
    public async Task A_number_that_was_not_committed_is_given_again()
    {
        await using (var one = database.Open())
        await using (await one.Database.BeginTransactionAsync())
        {
            Assert.Equal(1, await SerialNumbers.NextAsync(one, "again", 2026));
        }

        Assert.Equal(1, await NextAsync("again", 2026));
    }

    private async Task<int> NextAsync(string series, int year)
    {
        await using var db = database.Open();
        await using var transaction = await db.Database.BeginTransactionAsync();
        var number = await SerialNumbers.NextAsync(db, series, year);
        await transaction.CommitAsync();
        return number;
    }
}
