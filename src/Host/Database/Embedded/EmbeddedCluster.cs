using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Npgsql;
using Platform.Storage;

namespace Platform.Host.Database.Embedded;

/// <summary>
/// The private PostgreSQL of a deployment that names no database server: made at the first start, used by every Host on
/// the machine that has the same directory, stopped by the last of them. The server is no child process: it lives on
/// when a Host is killed, and the next Host finds it.
/// </summary>
internal sealed class EmbeddedCluster(EmbeddedOptions options, ILogger<EmbeddedCluster> log) : IAsyncDisposable
{
    private const string Database = "platform";

    /// <summary>Any number, the same for every Host: EF Core's own lock does not cover making the database.</summary>
    private const long MakingTheDatabase = 20260101;

    private readonly ClusterFiles _files = new(options.Directory);
    private readonly SemaphoreSlim _ensuring = new(1);
    private FileStream? _inUse;
    private PostgresPrograms? _programs;
    private string? _account;
    private string? _connectionString;

    /// <exception cref="InvalidOperationException">It was not started.</exception>
    public string ConnectionString =>
        _connectionString ?? throw new InvalidOperationException("The embedded database is not started.");

    /// <summary>The server's process; null when none is there.</summary>
    public int? ServerProcessId =>
        _files.ReadState() is { } state && ServerProcess.IsServer(state.ProcessId) ? state.ProcessId : null;

    /// <summary>Returns when the server answers: makes the cluster and starts the server where need be.</summary>
    /// <exception cref="OperatorException">It cannot; nothing was changed.</exception>
    public async Task EnsureAsync(CancellationToken cancellation = default)
    {
        await _ensuring.WaitAsync(cancellation);
        try
        {
            _programs ??= PostgresPrograms.For(options);
            _account ??= ServerAccount.For(options.RunAs);
            Directory.CreateDirectory(_files.Parent);
            await RunAsync(cancellation);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw EmbeddedFaults.NotWritable(_files.Parent, error.Message);
        }
        finally
        {
            _ensuring.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_inUse is null)
        {
            return;
        }

        NpgsqlConnection.ClearAllPools();
        await _inUse.DisposeAsync();
        _inUse = null;
        using var last = _files.TryLock(exclusive: true);
        if (last is not null)
        {
            Control(["stop", "-m", "fast"]);
        }
    }

    private async Task RunAsync(CancellationToken cancellation)
    {
        var started = Stopwatch.StartNew();
        for (; ; await Task.Delay(TimeSpan.FromMilliseconds(100), cancellation))
        {
            if (started.Elapsed > options.Timeout)
            {
                throw EmbeddedFaults.TooSlow(_files.Data, _files.Log, _files.LogTail());
            }

            if (!MakeIfNeeded())
            {
                continue;
            }

            _inUse ??= _files.TryLock(exclusive: false);
            if (_inUse is null)
            {
                continue;
            }

            var state = _files.ReadState();
            if (state is null || !ServerProcess.IsServer(state.ProcessId))
            {
                _files.DropStaleLocks();
                await StartAsync(cancellation);
                continue;
            }

            if (state.IsReady && await AnswersAsync(state, cancellation))
            {
                return;
            }
        }
    }

    /// <summary>False while another Host is making it.</summary>
    private bool MakeIfNeeded()
    {
        if (_files.IsMade)
        {
            return true;
        }

        using var alone = _files.TryLock(exclusive: true);
        if (alone is null)
        {
            return false;
        }

        if (!_files.IsMade)
        {
            new ClusterMaker(_files, _programs!, _account).Make();
            EmbeddedLog.Made(log, _files.Data);
        }

        return true;
    }

    private async Task StartAsync(CancellationToken cancellation)
    {
        await File.WriteAllTextAsync(_files.Settings, Settings(), cancellation);
        if (!File.Exists(_files.Log))
        {
            await File.WriteAllTextAsync(_files.Log, "", cancellation);
        }

        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(_files.Log, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);
        }

        ClusterMaker.GiveTo(_account, _files.Log);
        // In a session of its own, so that Ctrl+C for the Host does not reach the server.
        if (Control(["start", "-l", _files.Log]) != 0)
        {
            // Another Host was faster, or a backend of a killed server still ends its work: look again, not at once.
            EmbeddedLog.NotStarted(log, _files.LogTail());
            await Task.Delay(TimeSpan.FromSeconds(1), cancellation);
        }
        else
        {
            EmbeddedLog.Started(log, _files.Data);
        }
    }

    private string Settings() =>
        $"""
            # Written by the Host at every start. Settings of your own: ALTER SYSTEM.
            listen_addresses = '{(_files.UsesSocket ? "" : "127.0.0.1")}'
            port = {(_files.UsesSocket ? 5432 : Port())}
            {(
                OperatingSystem.IsWindows()
                    ? ""
                    : $"unix_socket_directories = '{(_files.UsesSocket ? _files.Data : "")}'"
            )}
            unix_socket_permissions = 0700
            max_connections = 120
            password_encryption = 'scram-sha-256'
            logging_collector = off
            log_timezone = 'UTC'
            timezone = 'UTC'

            """;

    /// <summary>The port of before while this Host lives, because its connections know it; a free one at the first start.</summary>
    private int Port()
    {
        if (_connectionString is not null)
        {
            return new NpgsqlConnectionStringBuilder(_connectionString).Port;
        }

        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private int Control(string[] command) =>
        ServerProcess
            .Run(
                _programs!.Path("pg_ctl"),
                [
                    .. command,
                    "-D",
                    _files.Data,
                    "-w",
                    "-s",
                    "-t",
                    options.Timeout.TotalSeconds.ToString("0", CultureInfo.InvariantCulture),
                ],
                _account,
                capture: false
            )
            .ExitCode;

    /// <summary>Asks the server itself, not the pool: a connection of before a crash "opens" without asking.</summary>
    private async Task<bool> AnswersAsync(ServerState state, CancellationToken cancellation)
    {
        var settings = new NpgsqlConnectionStringBuilder
        {
            Host = state.Address,
            Port = state.Port,
            Username = ClusterMaker.Role,
            Password = await File.ReadAllTextAsync(_files.Password, cancellation),
            Database = "postgres",
            Pooling = false,
        };
        try
        {
            await using var connection = new NpgsqlConnection(settings.ConnectionString);
            await connection.OpenAsync(cancellation);
            await MakeDatabaseAsync(connection, cancellation);
        }
        catch (NpgsqlException error)
            when (error is not PostgresException { SqlState: PostgresErrorCodes.InvalidPassword })
        {
            EmbeddedLog.NotStarted(log, error.Message);
            return false;
        }

        settings.Database = Database;
        settings.Pooling = true;
        _connectionString = settings.ConnectionString;
        return true;
    }

    private static async Task MakeDatabaseAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        // Until the connection closes: several Hosts may start at once.
        await using var alone = new NpgsqlCommand($"SELECT pg_advisory_lock({MakingTheDatabase})", connection);
        await alone.ExecuteNonQueryAsync(cancellation);

        await using var exists = new NpgsqlCommand(
            $"SELECT 1 FROM pg_database WHERE datname = '{Database}'",
            connection
        );
        if (await exists.ExecuteScalarAsync(cancellation) is null)
        {
            await using var make = new NpgsqlCommand($"CREATE DATABASE {Database}", connection);
            await make.ExecuteNonQueryAsync(cancellation);
        }
    }
}
