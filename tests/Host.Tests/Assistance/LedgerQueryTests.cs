using Platform.Assistance;
using Platform.Host.Assistance;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Host.Tests.Assistance;

public sealed class LedgerQueryTests
{
    [Fact]
    public void An_address_leads_back_to_the_same_view()
    {
        var query = new LedgerQuery
        {
            Filter = new LedgerFilter
            {
                Year = 2026,
                Kind = AidKind.MedicalAid,
                UnitId = 7,
            },
            After = new KeysetPosition<Guid>(new(2026, 3, 2, 1, 2, 3, TimeSpan.Zero), Guid.CreateVersion7()),
        };

        Assert.Equal(query, LedgerQuery.Read(query.ToString()));
    }

    [Theory]
    [InlineData("/assistance?year=0")]
    [InlineData("/assistance?year=99999&kind=gold&unit=all&after=yesterday")]
    [InlineData("/assistance?year=-5")]
    public void What_cannot_be_read_narrows_nothing(string address) =>
        Assert.Equal(new LedgerQuery(), LedgerQuery.Read(address));
}
