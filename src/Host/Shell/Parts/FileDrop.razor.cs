using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Platform.Storage;

namespace Platform.Host.Shell.Parts;

public sealed partial class FileDrop : IDisposable
{
    private readonly List<FileOnItsWay> _files = [];
    private readonly CancellationTokenSource _left = new();
    private bool _isBusy;
    private string? _error;

    /// <summary>
    /// Takes one file's content. A <see cref="RuleException"/> it throws is shown beside that file; the others go on.
    /// </summary>
    [Parameter, EditorRequired]
    public Func<UploadedFile, CancellationToken, Task> Receive { get; set; } = default!;

    [Parameter]
    public string Text { get; set; } = "选择文件";

    /// <summary>As the browser's file window takes it. What a file really is, the store finds out.</summary>
    [Parameter]
    public string Accept { get; set; } = ".pdf,.jpg,.jpeg,.png";

    [Parameter]
    public long MaximumLength { get; set; } = 20 * FileSize.Megabyte;

    /// <summary>At once; one for a single file.</summary>
    [Parameter]
    public int MaximumCount { get; set; } = 10;

    [Parameter]
    public bool WithCamera { get; set; } = true;

    /// <summary>False where the page itself lists what arrived.</summary>
    [Parameter]
    public bool ListsDone { get; set; } = true;

    private IEnumerable<FileOnItsWay> Listed => _files.Where(file => ListsDone || !file.IsDone);

    private string Hint => $"{KindsInWords}，每个不超过 {FileSize.InWords(MaximumLength)}";

    private string KindsInWords =>
        string.Join("、", Accept.Split(',').Select(kind => kind.TrimStart('.').ToUpperInvariant()));

    public void Dispose()
    {
        _left.Cancel();
        _left.Dispose();
    }

    private async Task ReceiveAsync(InputFileChangeEventArgs chosen)
    {
        _files.RemoveAll(file => file.Error is not null);
        _error =
            chosen.FileCount > MaximumCount
                ? $"一次最多选 {MaximumCount} 个文件，您选了 {chosen.FileCount} 个。"
                : null;
        if (_error is not null)
            return;

        _isBusy = true;
        var waiting = chosen
            .GetMultipleFiles(MaximumCount)
            .Select(file => (File: file, Shown: new FileOnItsWay(file.Name, file.Size)))
            .ToList();
        _files.AddRange(waiting.Select(file => file.Shown));
        foreach (var (file, shown) in waiting)
        {
            await ReceiveAsync(file, shown);
            StateHasChanged();
        }
        _isBusy = false;
    }

    private async Task ReceiveAsync(IBrowserFile file, FileOnItsWay shown)
    {
        if (file.Size > MaximumLength)
        {
            shown.Error =
                $"文件有 {FileSize.InWords(file.Size)}，上限是 {FileSize.InWords(MaximumLength)}。请压缩或重新拍照后再选。";
            return;
        }

        try
        {
            await using var content = new ObservedStream(
                file.OpenReadStream(MaximumLength, _left.Token),
                read =>
                {
                    if (shown.Advance(read))
                        InvokeAsync(StateHasChanged);
                }
            );
            await Receive(new UploadedFile(file.Name, file.ContentType, file.Size, content), _left.Token);
            shown.IsDone = true;
        }
        catch (RuleException refused)
        {
            shown.Error = refused.Message;
        }
        catch (IOException)
        {
            shown.Error = "上传中断了，请重新选择这个文件。";
        }
    }
}
