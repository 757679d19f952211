using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Platform.Host.Tests.Api;

/// <summary>The server of a city's app, which is told of status changes. It checks signatures as its own documents say.</summary>
internal sealed class Receiver : IAsyncDisposable
{
    private readonly WebApplication _app;

    private Receiver(WebApplication app) => _app = app;

    public string Url => _app.Urls.First() + "/hooks";

    /// <summary>Messages it took, in the order they came.</summary>
    public ConcurrentQueue<Message> Messages { get; } = [];

    /// <summary>How it answers, until told otherwise.</summary>
    public HttpStatusCode Answer { get; set; } = HttpStatusCode.OK;

    public static async Task<Receiver> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var receiver = new Receiver(builder.Build());
        receiver._app.Run(receiver.TakeAsync);
        await receiver._app.StartAsync();
        return receiver;
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private async Task TakeAsync(HttpContext http)
    {
        using var reader = new StreamReader(http.Request.Body);
        var body = await reader.ReadToEndAsync();
        http.Response.StatusCode = (int)Answer;
        if (Answer is HttpStatusCode.OK)
        {
            Messages.Enqueue(
                new(
                    http.Request.Headers["webhook-id"].ToString(),
                    http.Request.Headers["webhook-timestamp"].ToString(),
                    http.Request.Headers["webhook-signature"].ToString(),
                    body
                )
            );
        }

        await http.Response.WriteAsync("收到");
    }

    internal sealed record Message(string Id, string Timestamp, string Signature, string Body)
    {
        public JsonElement Json => JsonElement.Parse(Body);

        public string Type => Json.Text("type")!;

        public bool IsSignedWith(string secret)
        {
            var key = Convert.FromBase64String(secret["whsec_".Length..]);
            var signed = HMACSHA256.HashData(key, Encoding.UTF8.GetBytes($"{Id}.{Timestamp}.{Body}"));
            return Signature == "v1," + Convert.ToBase64String(signed);
        }
    }
}
