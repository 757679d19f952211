using Microsoft.Net.Http.Headers;
using Platform.Storage;

namespace Platform.Host.Files;

/// <summary>
/// Sends a stored file. What people hand in is never run: the browser keeps to the type we found, pictures and documents
/// may load and execute nothing, and nothing stays in a shared computer's cache.
/// </summary>
internal sealed class FileResult(FileContent file) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var headers = httpContext.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers.CacheControl = "private, no-store";
        // A sandbox keeps browsers from showing PDF, which bring a viewer that runs nothing of ours.
        headers.ContentSecurityPolicy =
            file.ContentType == "application/pdf" ? "default-src 'none'" : "default-src 'none'; sandbox";
        var disposition = new ContentDispositionHeaderValue(file.ShowInline ? "inline" : "attachment");
        disposition.SetHttpFileName(file.DownloadName);
        headers.ContentDisposition = disposition.ToString();
        await Results.Stream(file.Content, file.ContentType, enableRangeProcessing: true).ExecuteAsync(httpContext);
    }
}
