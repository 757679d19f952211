using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Platform.Regions;

namespace Platform.Host.Regions.Charts;

/// <summary>A chart as a file that needs nothing else: black on white, as the documents print theirs.</summary>
internal sealed class ChartFile(IServiceProvider services, ILoggerFactory logs, IWebHostEnvironment environment)
{
    private const string Sheet = "css/charts.css";

    private const string Ink = """
        :root {
          --ink: #000;
          --ink-2: #333;
          --surface: #fff;
          --sunken: #fff;
          --primary: #000;
          --on-primary: #fff;
          --primary-tint: #fff;
          --info: #000;
          --info-tint: #fff;
          --line-strong: #333;
          --font: "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif;
          background: #fff;
        }

        """;

    public async Task<string> DrawAsync(FlowChart chart)
    {
        using var sheet = new StreamReader(environment.WebRootFileProvider.GetFileInfo(Sheet).CreateReadStream());
        var style = Ink + await sheet.ReadToEndAsync();
        await using var renderer = new HtmlRenderer(services, logs);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var drawing = await renderer.RenderComponentAsync<FlowDrawing>(
                ParameterView.FromDictionary(
                    new Dictionary<string, object?>
                    {
                        [nameof(FlowDrawing.Chart)] = chart,
                        [nameof(FlowDrawing.Placed)] = RowsLayout.Of(chart),
                        [nameof(FlowDrawing.Id)] = "chart",
                        [nameof(FlowDrawing.Style)] = style,
                    }
                )
            );
            return drawing.ToHtmlString();
        });
    }
}
