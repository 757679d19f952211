using Platform.Host.Forms;
using Platform.Storage;
using Platform.Testing;

namespace Platform.Host.Tests.Forms;

public sealed class AutosaveTests
{
    private readonly FakeClock _clock = new();
    private Exception? _fails;
    private int _saves;

    [Fact]
    public async Task What_was_typed_is_saved_and_the_time_is_shown()
    {
        await using var autosave = Autosave();

        autosave.Touch();
        Assert.Equal(SaveStage.Saving, autosave.State.Stage);
        await autosave.FlushAsync();

        Assert.Equal(new SaveState(SaveStage.Saved) { At = _clock.GetUtcNow() }, autosave.State);
        Assert.Equal(1, _saves);
    }

    [Fact]
    public async Task Nothing_typed_is_nothing_saved()
    {
        await using var autosave = Autosave();

        await autosave.FlushAsync();

        Assert.Equal(0, _saves);
    }

    [Fact]
    public async Task A_refusal_is_shown_and_the_next_try_saves()
    {
        await using var autosave = Autosave();
        _fails = new RuleException("申请已经提交，表格不能在这里修改。");
        autosave.Touch();
        await autosave.FlushAsync();
        Assert.Equal("申请已经提交，表格不能在这里修改。", autosave.State.Why);

        _fails = null;
        await autosave.FlushAsync();

        Assert.Equal(SaveStage.Saved, autosave.State.Stage);
    }

    [Fact]
    public async Task A_database_that_is_down_loses_nothing()
    {
        await using var autosave = Autosave();
        _fails = new TimeoutException();
        autosave.Touch();
        await autosave.FlushAsync();
        Assert.Equal(SaveStage.Failed, autosave.State.Stage);

        _fails = null;
        await autosave.FlushAsync();

        Assert.Equal(1, _saves);
    }

    [Fact]
    public async Task Saves_never_overlap_and_what_changes_meanwhile_is_saved_next()
    {
        var first = new TaskCompletionSource();
        var running = 0;
        await using var autosave = new Autosave(
            async () =>
            {
                Assert.Equal(0, running++);
                if (++_saves == 1)
                {
                    await first.Task;
                }

                running--;
            },
            work => work(),
            _clock
        );
        autosave.Touch();
        var one = autosave.FlushAsync();
        autosave.Touch();
        var two = autosave.FlushAsync();

        first.SetResult();
        await Task.WhenAll(one, two);

        Assert.Equal(2, _saves);
        Assert.Equal(SaveStage.Saved, autosave.State.Stage);
    }

    private Autosave Autosave() =>
        new(
            () =>
            {
                if (_fails is not null)
                {
                    throw _fails;
                }

                _saves++;
                return Task.CompletedTask;
            },
            work => work(),
            _clock
        );
}
