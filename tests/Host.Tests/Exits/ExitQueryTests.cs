using Platform.Exits;
using Platform.Host.Exits;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Host.Tests.Exits;

public sealed class ExitQueryTests
{
    [Fact]
    public void A_view_survives_its_address()
    {
        var view = new ExitQuery
        {
            Tab = ExitTab.ToFollowUp,
            Kind = ExitKind.Deregistered,
            Origin = ExitOrigin.ContactPerson,
            Mine = true,
            Text = "林",
            After = new KeysetPosition<Guid>(new DateTimeOffset(2026, 3, 2, 1, 0, 0, TimeSpan.Zero), Guid.NewGuid()),
        };

        Assert.Equal(view, ExitQuery.Read(view.ToString()));
    }

    [Theory]
    [InlineData("/exits?tab=none&kind=x&origin=1&after=1.2")]
    [InlineData("/exits")]
    public void What_cannot_be_read_is_not_there(string address) =>
        Assert.Equal(new ExitQuery(), ExitQuery.Read(address));

    [Fact]
    public void A_list_is_narrowed_by_anything_but_its_tab_and_page()
    {
        Assert.False(new ExitQuery { Tab = ExitTab.Decided }.IsNarrowed);
        Assert.True(new ExitQuery { Kind = ExitKind.Sealed }.IsNarrowed);
    }
}
