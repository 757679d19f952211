using Platform.Cases;
using Platform.Host.Work;
using Platform.Storage;

namespace Platform.Host.Tests.Work;

public sealed class CaseQueryTests
{
    [Fact]
    public void The_whole_view_is_in_its_address()
    {
        var view = new CaseQuery
        {
            Status = CaseStatus.CorrectionRequested,
            Stage = "unit-review",
            Mine = true,
            Text = "张&王",
            Order = CaseOrder.OldestFirst,
            After = new KeysetPosition<Guid>(
                new DateTimeOffset(2026, 3, 2, 1, 2, 3, 456, TimeSpan.Zero),
                Guid.NewGuid()
            ),
        };

        Assert.Equal(view, CaseQuery.Read(view.ToString()));
    }

    [Fact]
    public void The_plain_list_has_the_plain_address() => Assert.Equal("/cases", new CaseQuery().ToString());

    [Theory]
    [InlineData("/cases?status=no-such&after=x&order=sideways")]
    [InlineData("/cases?after=99999999999999999999.1")]
    [InlineData("/cases?after=-1.00000000000000000000000000000000&status=")]
    public void What_cannot_be_read_opens_the_list_all_the_same(string address) =>
        Assert.Equal(new CaseQuery(), CaseQuery.Read(address));

    [Fact]
    public void Going_on_to_another_page_narrows_nothing() =>
        Assert.False(CaseQuery.Read("/cases?order=oldest").IsNarrowed);
}
