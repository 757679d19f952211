using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Platform.Clients;

namespace Platform.Host.Clients.Webhooks;

/// <summary>
/// Sends a signed message. Follows nobody elsewhere, waits for nobody long, and connects only where messages may go: the
/// address is looked at when the name has been resolved, at the moment of connecting.
/// </summary>
internal sealed class WebhookSender(WebhookAddresses addresses, TimeProvider time) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly HttpClient _http = new(
        new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = false,
            ConnectTimeout = Patience,
            PooledConnectionLifetime = TimeSpan.FromMinutes(2),
            ConnectCallback = (context, cancellation) => ConnectAsync(addresses, context.DnsEndPoint, cancellation),
        }
    )
    {
        Timeout = Patience,
        MaxResponseContentBufferSize = 64 * 1024,
    };

    public async Task<DeliveryAnswer> SendAsync(DueDelivery delivery, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        using var request = new HttpRequestMessage(HttpMethod.Post, delivery.Url)
        {
            Content = new StringContent(delivery.Body, Encoding.UTF8, "application/json"),
        };
        request.Headers.Add(WebhookSignature.IdHeader, delivery.Id.ToString());
        request.Headers.Add(
            WebhookSignature.TimestampHeader,
            now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)
        );
        request.Headers.Add(
            WebhookSignature.SignatureHeader,
            WebhookSignature.Of(delivery.Secret, delivery.Id, now, delivery.Body)
        );
        try
        {
            using var response = await _http.SendAsync(request, cancellation);
            var words = (await response.Content.ReadAsStringAsync(cancellation)).Trim();
            return new((int)response.StatusCode, words.Length == 0 ? $"{response.ReasonPhrase}" : words);
        }
        catch (HttpRequestException error)
        {
            return new(null, $"没有连上：{error.InnerException?.Message ?? error.Message}");
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new(null, $"{Patience.TotalSeconds:0} 秒内没有回应");
        }
    }

    public void Dispose() => _http.Dispose();

    private static async ValueTask<Stream> ConnectAsync(
        WebhookAddresses addresses,
        DnsEndPoint to,
        CancellationToken cancellation
    )
    {
        var found = await Dns.GetHostAddressesAsync(to.Host, cancellation);
        IPAddress[] allowed = [.. found.Where(address => addresses.MayConnect(to.Host, to.Port, address))];
        if (allowed.Length == 0)
        {
            throw new HttpRequestException("不能向内部网络的地址发送通知");
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(allowed, to.Port, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
