using System.Diagnostics;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using Platform.Host.Database.Embedded;

namespace Platform.Host.Tests.Database.Embedded;

public sealed class EmbeddedClusterTests : IDisposable
{
    private readonly ClusterPlace _place = new();

    [Fact]
    public async Task It_is_made_once_and_keeps_its_rows()
    {
        await using (var first = _place.Cluster())
        {
            await first.EnsureAsync();
            await AskAsync(first, "CREATE TABLE kept (n int); INSERT INTO kept VALUES (7)");
        }

        await using var second = _place.Cluster();
        Assert.Null(second.ServerProcessId);
        await second.EnsureAsync();

        Assert.Equal(7, await AskAsync(second, "SELECT n FROM kept"));
    }

    [Fact]
    public async Task Chinese_text_has_trigrams()
    {
        await using var cluster = _place.Cluster();
        await cluster.EnsureAsync();
        await AskAsync(cluster, "CREATE EXTENSION pg_trgm");

        Assert.Equal(4, await AskAsync(cluster, "SELECT cardinality(show_trgm('张三丰'))"));
    }

    [Fact]
    public async Task The_watchdog_brings_a_killed_server_back_with_what_it_acknowledged()
    {
        await using var cluster = _place.Cluster();
        await cluster.EnsureAsync();
        await AskAsync(cluster, "CREATE TABLE kept (n int); INSERT INTO kept VALUES (7)");
        using var watchdog = new EmbeddedWatchdog(cluster, TimeProvider.System, NullLogger<EmbeddedWatchdog>.Instance);
        var restarted = new TaskCompletionSource();
        watchdog.Restarted += restarted.SetResult;
        await watchdog.StartAsync(CancellationToken.None);

        KillServer(cluster);
        await restarted.Task.WaitAsync(TimeSpan.FromMinutes(1));

        Assert.Equal(7, await AskAsync(cluster, "SELECT n FROM kept"));
        await watchdog.StopAsync(CancellationToken.None);
    }

    [Fact]
    public async Task Two_hosts_share_one_server_and_the_last_one_stops_it()
    {
        var first = _place.Cluster();
        await using var second = _place.Cluster();
        await Task.WhenAll(first.EnsureAsync(), second.EnsureAsync());

        Assert.NotNull(first.ServerProcessId);
        Assert.Equal(first.ServerProcessId, second.ServerProcessId);

        await first.DisposeAsync();
        Assert.Equal(1, await AskAsync(second, "SELECT 1"));

        await second.DisposeAsync();
        Assert.Null(second.ServerProcessId);
    }

    [Fact]
    public async Task Files_of_a_dead_server_whose_number_was_used_again_do_not_stop_a_start()
    {
        await using (var first = _place.Cluster())
        {
            await first.EnsureAsync();
        }

        await File.WriteAllTextAsync(
            Path.Combine(_place.Options.Directory, "postmaster.pid"),
            $"{Environment.ProcessId}\n{_place.Options.Directory}\n0\n5432\n{_place.Options.Directory}\n\n  0 0\nready\n"
        );
        await using var second = _place.Cluster();
        await second.EnsureAsync();

        Assert.NotEqual(Environment.ProcessId, second.ServerProcessId);
        Assert.Equal(1, await AskAsync(second, "SELECT 1"));
    }

    [Fact]
    public async Task A_password_only_its_owner_can_read_is_asked_for()
    {
        await using var cluster = _place.Cluster();
        await cluster.EnsureAsync();

        var wrong = new NpgsqlConnectionStringBuilder(cluster.ConnectionString) { Password = "wrong", Pooling = false };
        await using var connection = new NpgsqlConnection(wrong.ConnectionString);
        var refused = await Assert.ThrowsAsync<PostgresException>(() => connection.OpenAsync());
        Assert.Equal(PostgresErrorCodes.InvalidPassword, refused.SqlState);

        if (!OperatingSystem.IsWindows())
        {
            var mode = File.GetUnixFileMode(_place.Options.Directory + ".password");
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, mode);
        }
    }

    public void Dispose() => _place.Dispose();

    private static void KillServer(EmbeddedCluster cluster)
    {
        using var server = Process.GetProcessById(cluster.ServerProcessId!.Value);
        server.Kill();
    }

    private static async Task<object?> AskAsync(EmbeddedCluster cluster, string sql)
    {
        await using var connection = new NpgsqlConnection(cluster.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync();
    }
}
