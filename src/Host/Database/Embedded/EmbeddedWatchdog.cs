using Npgsql;

namespace Platform.Host.Database.Embedded;

/// <summary>Starts the embedded server again when it is gone: nobody else on the machine would.</summary>
internal sealed class EmbeddedWatchdog(EmbeddedCluster cluster, TimeProvider time, ILogger<EmbeddedWatchdog> log)
    : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    /// <summary>The server was gone and answers again.</summary>
    public event Action? Restarted;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            if (cluster.ServerProcessId is not null)
            {
                continue;
            }

            EmbeddedLog.Gone(log);
            try
            {
                await cluster.EnsureAsync(stoppingToken);
                // Connections of before are dead, each would fail once.
                NpgsqlConnection.ClearAllPools();
                Restarted?.Invoke();
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                EmbeddedLog.DoesNotReturn(log, error);
            }
        }
    }
}
