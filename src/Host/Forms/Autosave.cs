using Platform.Storage;

namespace Platform.Host.Forms;

/// <summary>
/// Saves a moment after the typing stops, one save at a time; what changes meanwhile is saved next. What could not be
/// saved is tried again by itself.
/// </summary>
/// <param name="save">Saves what there is now.</param>
/// <param name="dispatch">Runs work where the page's state may be touched.</param>
public sealed class Autosave(Func<Task> save, Func<Func<Task>, Task> dispatch, TimeProvider time) : IAsyncDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(700);
    private static readonly TimeSpan Retry = TimeSpan.FromSeconds(5);

    private ITimer? _timer;
    private Task? _saving;
    private bool _isDirty;

    /// <summary>The state to show has changed.</summary>
    public event Action? Changed;

    public SaveState State { get; private set; } = new(SaveStage.Untouched);

    /// <summary>Something was typed.</summary>
    public void Touch()
    {
        _isDirty = true;
        Show(new(SaveStage.Saving));
        Schedule(Pause);
    }

    /// <summary>Saves now, without waiting for a pause; does nothing when all is saved.</summary>
    public async Task FlushAsync()
    {
        while (_saving is { IsCompleted: false } running)
        {
            await running;
        }

        if (_isDirty)
        {
            _saving = SaveAsync();
            await _saving;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_timer is not null)
        {
            await _timer.DisposeAsync();
            _timer = null;
        }
    }

    private async Task SaveAsync()
    {
        _isDirty = false;
        try
        {
            await save();
            Show(_isDirty ? new(SaveStage.Saving) : new(SaveStage.Saved) { At = time.GetUtcNow() });
        }
        catch (RuleException refused)
        {
            // Trying again would be refused again; the next change tries.
            _isDirty = true;
            Show(new(SaveStage.Failed) { Why = refused.Message });
        }
#pragma warning disable CA1031 // Whatever the database says, what was typed is kept and tried again.
        catch (Exception)
#pragma warning restore CA1031
        {
            _isDirty = true;
            Show(new(SaveStage.Failed) { Why = "系统暂时存不上，稍后自动再存，请不要关闭页面" });
            Schedule(Retry);
        }
    }

    private void Schedule(TimeSpan after)
    {
        _timer ??= time.CreateTimer(
            _ => _ = dispatch(FlushAsync),
            null,
            Timeout.InfiniteTimeSpan,
            Timeout.InfiniteTimeSpan
        );
        _timer.Change(after, Timeout.InfiniteTimeSpan);
    }

    private void Show(SaveState state)
    {
        State = state;
        Changed?.Invoke();
    }
}
