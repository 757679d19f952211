using Microsoft.AspNetCore.Components;
using Platform.Host.Forms;
using Platform.Host.Shell.Parts;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;
using Platform.Visits;
using Radzen;

namespace Platform.Host.Visits;

public sealed partial class VisitWork(NavigationManager navigation, DialogService dialogs) : IDisposable
{
    /// <summary>What photographs beyond the prescribed ones are filed as.</summary>
    private const string Further = "其他照片";

    private VisitTask? _task;
    private FormEntry? _entry;
    private AutosavedForm? _form;
    private IReadOnlyList<string> _lacks = [];
    private RuleException? _error;
    private RuleException? _refused;
    private ElementReference _lacksNote;
    private bool _showLacks;
    private bool _isBusy;

    /// <summary>Of the case or of the archive.</summary>
    [Parameter, EditorRequired]
    public VisitDesk Desk { get; set; } = default!;

    [Parameter, EditorRequired]
    public Actor Actor { get; set; } = default!;

    [Parameter, EditorRequired]
    public Guid SubjectId { get; set; }

    /// <summary>The list of the subject's visits.</summary>
    [Parameter, EditorRequired]
    public string BackTo { get; set; } = "";

    private bool IsAtHome => _entry!.Answers[VisitForm.Kind] == VisitKind.AtHome.InWords;

    public void Dispose()
    {
        if (_entry is not null)
        {
            _entry.Changed -= OnTyped;
        }
    }

    protected override async Task OnInitializedAsync()
    {
        try
        {
            await LoadAsync();
            _entry = new([_task!.Form], _task.Answers, _task.Subject.Today);
            _entry.Changed += OnTyped;
        }
        catch (NotFoundException)
        {
            navigation.NotFound();
        }
        catch (RuleException refused)
        {
            _refused = refused;
        }
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_showLacks)
        {
            _showLacks = false;
            await _lacksNote.FocusAsync();
        }
    }

    private List<VisitPhoto> PhotosOf(string shows) => [.. _task!.Photos.Where(photo => photo.Shows == shows)];

    private async Task LoadAsync() => _task = await Desk.OpenAsync(Actor, SubjectId);

    private Task SaveAsync(Answers answers) => Desk.SaveAsync(Actor, SubjectId, answers);

    private async Task AttachAsync(string shows, UploadedFile file, CancellationToken cancellation)
    {
        await Desk.AttachAsync(Actor, SubjectId, shows, file.Content, file.Name, cancellation);
        await AfterwardsAsync();
    }

    private async Task DetachAsync(VisitPhoto photo)
    {
        _error = await Attempt.RunAsync(() => Desk.DetachAsync(Actor, SubjectId, photo.FileId));
        await AfterwardsAsync();
    }

    private async Task LocateAsync(VisitPosition position)
    {
        await Desk.LocateAsync(Actor, SubjectId, position);
        await AfterwardsAsync();
    }

    private async Task AfterwardsAsync()
    {
        await LoadAsync();
        _lacks = [];
        StateHasChanged();
    }

    private void OnTyped() =>
        InvokeAsync(() =>
        {
            _lacks = [];
            StateHasChanged();
        });

    /// <summary>Says what is missing before anything is put on record.</summary>
    private async Task TryAsync()
    {
        _error = null;
        if (_entry!.Faults is [var fault, ..])
        {
            _entry.Try();
            _form!.LeadTo(fault.Path);
            return;
        }

        _lacks = [.. _task!.Subject.Rule.ShortcomingsOf(Request())];
        _showLacks = _lacks.Count > 0;
        if (!_showLacks)
        {
            await RecordAsync();
        }
    }

    private VisitRequest Request()
    {
        var request = VisitForm.Read(_entry!.Answers);
        return request.Kind is VisitKind.AtHome
            ? request with
            {
                Position = _task!.Position,
                Photos = _task.Photos,
                CorrectsId = _task.CorrectsId,
            }
            : request with
            {
                CorrectsId = _task!.CorrectsId,
            };
    }

    private async Task RecordAsync()
    {
        _isBusy = true;
        // A save still under way would begin the draft anew once the record has taken it away.
        await _form!.FlushAsync();
        _error = await Attempt.RunAsync(async () =>
        {
            await Desk.RecordAsync(Actor, SubjectId, Request());
            await _form.ForgetAsync();
        });
        _isBusy = false;
        if (_error is null)
        {
            navigation.NavigateTo(BackTo);
        }
        else if (_error.Field is { } field)
        {
            _form!.LeadTo(field);
        }
    }

    private async Task DiscardAsync()
    {
        var isSure = await dialogs.Confirm(
            "填写的内容和这次的定位会丢掉，已经上传的照片仍归档备查。",
            "放弃这份走访记录",
            new ConfirmOptions { OkButtonText = "放弃", CancelButtonText = "继续填写" }
        );
        if (isSure is not true)
        {
            return;
        }

        _error = await Attempt.RunAsync(async () =>
        {
            await Desk.DiscardAsync(Actor, SubjectId);
            await _form!.ForgetAsync();
        });
        if (_error is null)
        {
            navigation.NavigateTo(BackTo);
        }
    }
}
