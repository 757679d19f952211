using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace Platform.Host.Tests.Api;

/// <summary>The other side of the interface: a program that knows addresses and JSON, and nothing of ours.</summary>
internal sealed class SmallClient(HttpClient http) : IDisposable
{
    public void Dispose() => http.Dispose();

    public Task<HttpResponseMessage> GetAsync(string address) => http.GetAsync(address);

    public async Task<JsonElement> ReadAsync(string address)
    {
        using var response = await http.GetAsync(address);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    /// <param name="once">The idempotency key; a new one unless given; none where empty.</param>
    public async Task<HttpResponseMessage> PostAsync(string address, object? body, string? once = null)
    {
        using var content = JsonContent.Create(body ?? new { });
        return await SendAsync(HttpMethod.Post, address, content, once ?? $"{Guid.NewGuid()}");
    }

    public async Task<HttpResponseMessage> PutAsync(string address, object body)
    {
        using var content = JsonContent.Create(body);
        return await SendAsync(HttpMethod.Put, address, content, once: "");
    }

    /// <summary>A scan of one page that says no more than its number.</summary>
    public async Task<HttpResponseMessage> UploadAsync(
        string address,
        string once,
        string content = "1",
        string start = "%PDF-1.4\n"
    )
    {
        using var form = new MultipartFormDataContent();
        using var file = new ByteArrayContent(Encoding.ASCII.GetBytes($"{start}{content}\n%%EOF\n"));
        file.Headers.ContentType = new MediaTypeHeaderValue("application/pdf");
        form.Add(file, "file", "scan.pdf");
        return await SendAsync(HttpMethod.Post, address, form, once);
    }

    private async Task<HttpResponseMessage> SendAsync(
        HttpMethod method,
        string address,
        HttpContent content,
        string once
    )
    {
        using var request = new HttpRequestMessage(method, address) { Content = content };
        if (once.Length > 0)
        {
            request.Headers.Add("Idempotency-Key", once);
        }

        return await http.SendAsync(request);
    }
}
