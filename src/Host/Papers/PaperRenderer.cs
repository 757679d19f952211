using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Platform.Regions;

namespace Platform.Host.Papers;

/// <summary>Renders a plugin's paper to HTML that stands by itself: to be shown, printed and, once issued, kept.</summary>
internal sealed class PaperRenderer(IServiceProvider services, ILoggerFactory logs)
{
    /// <summary>Chinese stays readable in what is kept.</summary>
    private static readonly HtmlEncoder Readable = HtmlEncoder.Create(UnicodeRanges.All);

    public Task<string> RenderAsync(Type paper, CertificateModel model) => RenderAsync(paper, (object)model);

    public Task<string> RenderAsync(Type paper, PaperModel model) => RenderAsync(paper, (object)model);

    private async Task<string> RenderAsync(Type paper, object model)
    {
        await using var renderer = new HtmlRenderer(new WithEncoder(services), logs);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { ["Model"] = model });
            var root = await renderer.RenderComponentAsync(paper, parameters);
            return root.ToHtmlString();
        });
    }

    private sealed class WithEncoder(IServiceProvider inner) : IServiceProvider
    {
        public object? GetService(Type serviceType) =>
            serviceType == typeof(HtmlEncoder) ? Readable : inner.GetService(serviceType);
    }
}
