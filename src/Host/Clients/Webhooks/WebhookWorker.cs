using Platform.Clients;

namespace Platform.Host.Clients.Webhooks;

/// <summary>
/// Sends messages as they become due, and clears away answers nobody asks for any more. Any number of Hosts may run it:
/// a message is taken by one of them.
/// </summary>
internal sealed partial class WebhookWorker(WebhookRound round, IdempotencyDesk requests, ILogger<WebhookWorker> log)
    : BackgroundService
{
    private const int TicksBetweenClearings = 720;

    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval);
        for (var tick = 0; await timer.WaitForNextTickAsync(stoppingToken); tick++)
        {
            try
            {
                while (await round.SendAsync(stoppingToken) > 0) { }

                if (tick % TicksBetweenClearings == 0)
                {
                    await requests.ForgetExpiredAsync(stoppingToken);
                }
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                Stopped(log, error);
            }
        }
    }

    [LoggerMessage(LogLevel.Warning, "Messages could not be sent; they are tried again.")]
    private static partial void Stopped(ILogger log, Exception error);
}
