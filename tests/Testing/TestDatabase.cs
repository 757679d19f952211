using Platform.Host.Database;
using Platform.Storage;
using Xunit;

namespace Platform.Testing;

/// <summary>
/// A migrated PostgreSQL database of its own: a class fixture, or one for each test. Contexts are opened as in the
/// product, with a scope.
/// </summary>
public sealed class TestDatabase : IAsyncLifetime, IPlatformDbs
{
    private Func<Scope, PlatformDb>? _open;
    private TestCluster? _cluster;
    private string? _name;

    public string ConnectionString =>
        _cluster?.ConnectionTo(_name!) ?? throw new InvalidOperationException("The database is made before the test.");

    public async Task InitializeAsync()
    {
        _cluster = await TestCluster.GetAsync();
        _name = await _cluster.CreateDatabaseAsync();
        _open = DatabaseModule.Opener("PostgreSql", ConnectionString);
    }

    public Task DisposeAsync() =>
        _cluster is null || _name is null ? Task.CompletedTask : _cluster.DropDatabaseAsync(_name);

    public PlatformDb Open(Scope scope) =>
        _open?.Invoke(scope) ?? throw new InvalidOperationException("The database is made before the test.");

    /// <summary>A context that sees every row.</summary>
    public PlatformDb Open() => Open(Scope.Everything);
}
