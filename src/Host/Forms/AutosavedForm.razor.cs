using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using Platform.Regions;

namespace Platform.Host.Forms;

public sealed partial class AutosavedForm(IJSRuntime script, TimeProvider time) : IAsyncDisposable
{
    /// <summary>What was there before the journal's answers were taken over, by path.</summary>
    private readonly Dictionary<string, string> _takenOver = [];

    private readonly FormJournal _journal = new(script);
    private DotNetObjectReference<AutosavedForm>? _self;
    private Autosave _autosave = default!;
    private FormRenderer? _renderer;
    private ElementReference _root;
    private string? _leadTo;

    [Parameter, EditorRequired]
    public FormEntry Entry { get; set; } = default!;

    /// <summary>Names the draft in the browser's journal.</summary>
    [Parameter, EditorRequired]
    public string Key { get; set; } = "";

    /// <summary>Saves these answers. A <see cref="Platform.Storage.RuleException"/> it throws is shown.</summary>
    [Parameter, EditorRequired]
    public Func<Answers, Task> Save { get; set; } = default!;

    /// <summary>Beside the state of saving: what is still to be filled.</summary>
    [Parameter]
    public RenderFragment? Beside { get; set; }

    /// <summary>Saves now; true when everything typed is safe.</summary>
    public async Task<bool> FlushAsync()
    {
        await _autosave.FlushAsync();
        return _autosave.State.Stage is not SaveStage.Failed;
    }

    /// <summary>Handed in: the browser forgets what was typed.</summary>
    public Task ForgetAsync() => _journal.ForgetAsync();

    /// <summary>Leads to the field of a fault.</summary>
    public void LeadTo(string path)
    {
        _renderer?.Unfold(path);
        _leadTo = FieldPlace.IdOf(path);
        StateHasChanged();
    }

    [JSInvokable]
    public async Task TakeOverAsync(Dictionary<string, string> typed)
    {
        foreach (var (path, value) in typed)
        {
            if (Entry.TakeOver(path, value) is { } before && before != value)
            {
                _takenOver[path] = before;
            }
        }

        StateHasChanged();
        if (await FlushAsync())
        {
            await _journal.SavedAsync(new() { Values = typed });
        }
    }

    public async ValueTask DisposeAsync()
    {
        Entry.Changed -= OnChanged;
        await _autosave.FlushAsync();
        await _autosave.DisposeAsync();
        await _journal.DisposeAsync();
        _self?.Dispose();
    }

    protected override void OnInitialized()
    {
        _autosave = new(SaveEntryAsync, InvokeAsync, time);
        Entry.Changed += OnChanged;
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            _self = DotNetObjectReference.Create(this);
            await TakeOverAsync(await _journal.AttachAsync(_root, Key, _self));
        }

        if (_leadTo is { } id)
        {
            _leadTo = null;
            await _journal.LeadAsync(id);
        }
    }

    private void OnChanged()
    {
        if (Entry.HasUnsaved)
        {
            _autosave.Touch();
        }
    }

    private Task SaveAsync() => _autosave.FlushAsync();

    private async Task SaveEntryAsync()
    {
        var changes = Entry.TakeUnsaved();
        if (changes.IsEmpty)
        {
            return;
        }

        try
        {
            await Save(Entry.Answers.Copy());
        }
        catch
        {
            Entry.GiveBack(changes);
            throw;
        }

        await _journal.SavedAsync(changes);
    }

    private Task UndoTakingOver()
    {
        foreach (var (path, before) in _takenOver)
        {
            Entry.Type(FieldPlace.Parse(path), before);
        }

        _takenOver.Clear();
        return SaveAsync();
    }
}
