using Platform.Archives;
using Platform.Host.Archives;
using Platform.Storage;

namespace Platform.Host.Tests.Archives;

public sealed class ArchiveQueryTests
{
    [Fact]
    public void The_whole_view_is_in_its_address()
    {
        var view = new ArchiveQuery
        {
            Shelf = ArchiveShelf.HandedOver,
            Text = "张&王",
            Body = 7,
            Category = "deep",
            Mark = "epidemic",
            Cause = "子女上学",
            Year = 2025,
            After = new KeysetPosition<Guid>(
                new DateTimeOffset(2026, 3, 2, 1, 2, 3, 456, TimeSpan.Zero),
                Guid.NewGuid()
            ),
        };

        Assert.Equal(view, ArchiveQuery.Read(view.ToString()));
    }

    [Fact]
    public void The_plain_list_has_the_plain_address() => Assert.Equal("/archives", new ArchiveQuery().ToString());

    [Theory]
    [InlineData("/archives?shelf=no-such&after=x&year=none&body=-1")]
    [InlineData("/archives?after=99999999999999999999.1")]
    public void What_cannot_be_read_opens_the_list_all_the_same(string address) =>
        Assert.Equal(new ArchiveQuery(), ArchiveQuery.Read(address));

    [Fact]
    public void Another_shelf_or_page_narrows_nothing() =>
        Assert.False(ArchiveQuery.Read("/archives?shelf=closed").IsNarrowed);
}
