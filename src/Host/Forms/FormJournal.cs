using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Platform.Host.Forms;

/// <summary>The browser's own record of what was typed and not yet saved; see form-journal.js.</summary>
internal sealed class FormJournal(IJSRuntime script) : IAsyncDisposable
{
    private IJSObjectReference? _module;
    private IJSObjectReference? _journal;

    /// <summary>Starts to record, and returns what an earlier page could not save, by path.</summary>
    /// <param name="page">Takes over what was typed while the connection was gone: <c>TakeOverAsync</c>.</param>
    public async Task<Dictionary<string, string>> AttachAsync<T>(
        ElementReference root,
        string key,
        DotNetObjectReference<T> page
    )
        where T : class
    {
        _module = await script.InvokeAsync<IJSObjectReference>("import", "./form-journal.js");
        _journal = await _module.InvokeAsync<IJSObjectReference>("attach", root, key, page);
        return await _journal.InvokeAsync<Dictionary<string, string>>("pending");
    }

    public Task SavedAsync(UnsavedChanges changes) =>
        CallAsync(journal => journal.InvokeVoidAsync("saved", changes.Values, changes.Restructured));

    /// <summary>The form is handed in: nothing personal stays in the browser.</summary>
    public Task ForgetAsync() => CallAsync(journal => journal.InvokeVoidAsync("forget"));

    public async Task LeadAsync(string id)
    {
        if (_module is not null)
        {
            await _module.InvokeVoidAsync("lead", id);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await CallAsync(journal => journal.InvokeVoidAsync("detach"));
        try
        {
            if (_journal is not null)
            {
                await _journal.DisposeAsync();
            }

            if (_module is not null)
            {
                await _module.DisposeAsync();
            }
        }
        catch (JSDisconnectedException)
        {
            // The page is gone, and its listeners with it.
        }
    }

    private async Task CallAsync(Func<IJSObjectReference, ValueTask> call)
    {
        if (_journal is null)
        {
            return;
        }

        try
        {
            await call(_journal);
        }
        catch (JSDisconnectedException)
        {
            // What the browser could not be told it finds already saved when it comes back.
        }
    }
}
