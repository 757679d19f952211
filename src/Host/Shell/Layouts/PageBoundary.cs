using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Platform.Host.Shell.Parts;

namespace Platform.Host.Shell.Layouts;

/// <summary>
/// Keeps a page that fails from taking the frame with it. What fails is shown in the page's place, and the next page
/// starts afresh.
/// </summary>
public sealed partial class PageBoundary(ILogger<PageBoundary> log) : ErrorBoundaryBase
{
    protected override void OnParametersSet()
    {
        Recover();
    }

    protected override Task OnErrorAsync(Exception exception)
    {
        PageFailed(log, exception);
        return Task.CompletedTask;
    }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        if (CurrentException is null)
        {
            builder.AddContent(0, ChildContent);
            return;
        }

        builder.OpenComponent<ErrorNote>(1);
        builder.AddComponentParameter(2, nameof(ErrorNote.Error), CurrentException);
        builder.AddComponentParameter(3, nameof(ErrorNote.Kept), "已保存的内容不受影响。");
        builder.CloseComponent();
    }

    [LoggerMessage(LogLevel.Error, "A page failed.")]
    private static partial void PageFailed(ILogger log, Exception exception);
}
