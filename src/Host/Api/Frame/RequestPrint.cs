using System.Security.Cryptography;
using System.Text;

namespace Platform.Host.Api.Frame;

/// <summary>
/// Tells requests apart by what they ask. An upload counts by its parts: what separates them differs each time it is sent.
/// </summary>
internal static class RequestPrint
{
    /// <returns>SHA-256.</returns>
    public static async Task<byte[]> OfAsync(HttpRequest request)
    {
        using var print = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add($"{request.Method} {request.PathBase}{request.Path}{request.QueryString}");
        if (!request.HasFormContentType)
        {
            request.Body.Position = 0;
            Add(await SHA256.HashDataAsync(request.Body));
            return print.GetHashAndReset();
        }

        var form = await request.ReadFormAsync();
        foreach (var field in form.OrderBy(field => field.Key, StringComparer.Ordinal))
        {
            Add($"{field.Key}={field.Value}");
        }

        foreach (var file in form.Files)
        {
            Add($"{file.Name}/{file.FileName}");
            await using var content = file.OpenReadStream();
            Add(await SHA256.HashDataAsync(content));
        }

        return print.GetHashAndReset();

        // Each part as its own hash: where one ends is then beyond doubt.
        void Add(object part) =>
            print.AppendData(part as byte[] ?? SHA256.HashData(Encoding.UTF8.GetBytes((string)part)));
    }
}
