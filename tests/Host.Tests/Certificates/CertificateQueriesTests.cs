using Platform.Certificates;
using Platform.Host.Tests.Database;
using Platform.Organizations;
using Platform.Storage;
using Platform.Testing;

namespace Platform.Host.Tests.Certificates;

/// <summary>The queries that are more than a filter, put into SQL Server's words without a server to ask.</summary>
public sealed class CertificateQueriesTests : IIssuingWindows
{
    private static readonly Actor Officer = new(
        Guid.NewGuid(),
        "经办人",
        1,
        Role.Officer,
        "经办人",
        1,
        "某县总工会",
        BodyKind.County,
        new Scope(ScopeKind.County, 1)
    );

    private readonly FakeClock _clock = new();

    private readonly SqlServerWithoutServer _dbs = new();

    public static TheoryData<CertificateTab> Tabs => [.. Enum.GetValues<CertificateTab>()];

    [Theory]
    [MemberData(nameof(Tabs))]
    public async Task Every_list_translates_to_SQL_Server(CertificateTab tab)
    {
        var lists = new CertificateLists(_dbs, this, _clock);

        var page = await lists.ListAsync(
            Officer,
            new CertificateFilter(tab, "王", CertificateKind.First, 1),
            new KeysetPosition<Guid>(_clock.Now, Guid.NewGuid()),
            10
        );

        Assert.Empty(page.Rows);
    }

    [Fact]
    public async Task The_register_of_numbers_translates_to_SQL_Server() =>
        Assert.Empty(await new NumberRegister(_dbs, _clock).OfYearAsync(Officer, 2026));

    Task<IReadOnlyDictionary<int, IssuingWindow>> IIssuingWindows.OfAsync(
        string regionCode,
        CancellationToken cancellation
    ) => Task.FromResult<IReadOnlyDictionary<int, IssuingWindow>>(new Dictionary<int, IssuingWindow>());
}
