using Microsoft.EntityFrameworkCore;
using Platform.Storage;
using Platform.Testing;

namespace Platform.Core.Tests.Storage.Lists;

public class CappedCountTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    [Theory]
    [InlineData(0, "0 条")]
    [InlineData(9_999, "9999 条")]
    [InlineData(10_000, "10000 条")]
    [InlineData(10_001, "超过 10000 条")]
    [InlineData(25_000, "超过 10000 条")]
    public async Task It_counts_to_ten_thousand_and_no_further(int rows, string said)
    {
        await using var db = database.Open();
        var numbers = db.Database.SqlQuery<int>($"""SELECT n AS "Value" FROM generate_series(1, {rows}) n""");

        Assert.Equal(said, (await numbers.CountToCapAsync()).ToString());
    }
}
