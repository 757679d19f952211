using Platform.Archives;

namespace Platform.Host.Impact;

/// <summary>Draws impact lists, batch by batch; after a crash it goes on where the list stopped.</summary>
internal sealed partial class ImpactWorker(ImpactDrawing drawing, ILogger<ImpactWorker> log) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(3);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                while (await drawing.StepAsync(stoppingToken)) { }
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                Stopped(log, error);
            }
        }
    }

    [LoggerMessage(LogLevel.Warning, "An impact list could not be drawn on; it is tried again.")]
    private static partial void Stopped(ILogger log, Exception error);
}
