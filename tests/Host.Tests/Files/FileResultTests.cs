using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Platform.Host.Files;
using Platform.Storage;

namespace Platform.Host.Tests.Files;

public class FileResultTests
{
    [Fact]
    public async Task A_photo_is_shown_as_what_it_is_and_may_do_nothing()
    {
        var headers = await SendAsync(new(new MemoryStream([1]), "image/jpeg", "现场.jpg", ShowInline: true));

        Assert.Equal("image/jpeg", headers.ContentType);
        Assert.Equal("nosniff", headers.XContentTypeOptions);
        Assert.Equal("default-src 'none'; sandbox", headers.ContentSecurityPolicy);
        Assert.Equal("private, no-store", headers.CacheControl);
        Assert.StartsWith("inline", headers.ContentDisposition.ToString(), StringComparison.Ordinal);
        Assert.Contains(
            "filename*=UTF-8''%E7%8E%B0%E5%9C%BA.jpg",
            headers.ContentDisposition.ToString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task What_is_not_shown_is_offered_for_saving()
    {
        var headers = await SendAsync(new(new MemoryStream([1]), "application/x", "表.docx", ShowInline: false));

        Assert.StartsWith("attachment", headers.ContentDisposition.ToString(), StringComparison.Ordinal);
    }

    private static async Task<IHeaderDictionary> SendAsync(FileContent file)
    {
        await using var services = new ServiceCollection().AddLogging().BuildServiceProvider();
        var context = new DefaultHttpContext { RequestServices = services };
        await new FileResult(file).ExecuteAsync(context);
        return context.Response.Headers;
    }
}
