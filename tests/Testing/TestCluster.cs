using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Platform.Host.Database;
using Platform.Host.Database.Embedded;
using Platform.Storage;

namespace Platform.Testing;

/// <summary>
/// One throw-away PostgreSQL for each test process, in memory where the system has /dev/shm. A shell waits at a pipe
/// that this process holds open: when the process ends, however it ends, the shell stops the server and clears up.
/// </summary>
internal sealed class TestCluster
{
    private const string Template = "template_platform";
    private const string NamePrefix = "platform-tests-";

    private static readonly string Root = Directory.Exists("/dev/shm") ? "/dev/shm" : Path.GetTempPath();

    private static readonly PostgresPrograms Programs = PostgresPrograms.For(new EmbeddedOptions { Directory = Root });
    private static readonly string? Account = ServerAccount.For(configured: null);

    private static readonly Lazy<Task<TestCluster>> Shared = new(StartAsync);

    private readonly string _directory = $"{Root}/{NamePrefix}{Environment.ProcessId}";

    private TestCluster()
    {
        ClearLeftovers();
        var clearing = ClearAtTheEnd();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => clearing.StandardInput.Close();
        Run(
            "initdb",
            ["-D", _directory, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"]
        );
        // Settings that lose data when the machine stops are what makes a new database cost 30 ms.
        File.AppendAllText(
            $"{_directory}/postgresql.conf",
            $"""
            listen_addresses = ''
            unix_socket_directories = '{_directory}'
            max_connections = 200
            fsync = off
            synchronous_commit = off
            full_page_writes = off
            wal_level = minimal
            max_wal_senders = 0
            autovacuum = off
            jit = off
            """
        );
        Run("pg_ctl", ["start", "-s", "-w", "-D", _directory, "-l", $"{_directory}/log"]);
    }

    public static Task<TestCluster> GetAsync() => Shared.Value;

    public string ConnectionTo(string database) => $"Host={_directory};Username=postgres;Database={database}";

    /// <summary>Copies the migrated template under a name of its own; returns the name.</summary>
    public async Task<string> CreateDatabaseAsync()
    {
        var name = $"test_{Guid.NewGuid():n}";
        await ExecuteAsync($"CREATE DATABASE {name} TEMPLATE {Template} STRATEGY file_copy");
        return name;
    }

    public async Task DropDatabaseAsync(string name)
    {
        using (var connection = new NpgsqlConnection(ConnectionTo(name)))
        {
            NpgsqlConnection.ClearPool(connection);
        }

        await ExecuteAsync($"DROP DATABASE {name} WITH (FORCE)");
    }

    private static async Task<TestCluster> StartAsync()
    {
        var cluster = new TestCluster();
        await cluster.ExecuteAsync($"CREATE DATABASE {Template}");
        // A pooled connection would stay open and forbid copying the template.
        var connection = cluster.ConnectionTo(Template) + ";Pooling=false";
        await using var db = DatabaseModule.Opener("PostgreSql", connection)(Scope.Everything);
        await db.Database.MigrateAsync();
        return cluster;
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(ConnectionTo("postgres"));
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private Process ClearAtTheEnd() =>
        Process.Start(
            new ProcessStartInfo("setsid")
            {
                ArgumentList = { "sh", "-c", $"cat; {Clear(_directory)}" },
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;

    /// <summary>What a run left behind whose clearing shell was killed with it.</summary>
    private static void ClearLeftovers()
    {
        foreach (var directory in Directory.GetDirectories(Root, NamePrefix + "*"))
        {
            if (!IsRunning(int.Parse(Path.GetFileName(directory)[NamePrefix.Length..], CultureInfo.InvariantCulture)))
            {
                using var clearing = Process.Start("sh", ["-c", Clear(directory)]);
                clearing.WaitForExit();
            }
        }
    }

    private static bool IsRunning(int processId)
    {
        try
        {
            using var process = Process.GetProcessById(processId);
            return !process.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    /// <summary>
    /// Kills the server, which has nothing to lose, and waits until it is gone, or it would recreate files. A process
    /// that ended and was not yet collected has no program any more.
    /// </summary>
    private static string Clear(string directory) =>
        $"""
            server=/proc/$(head -n 1 {directory}/postmaster.pid 2>/dev/null)
            is_server() ( readlink "$server/exe" | grep -q '/postgres$' )
            is_server && kill -QUIT "$(basename "$server")"
            while is_server; do sleep 0.1; done
            rm -rf {directory}
            """;

    private static void Run(string program, string[] arguments)
    {
        if (ServerProcess.Run(Programs.Path(program), arguments, Account, capture: false).ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} failed.");
        }
    }
}
