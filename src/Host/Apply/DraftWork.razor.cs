using Microsoft.AspNetCore.Components;
using Platform.Cases;
using Platform.Host.Forms;
using Platform.Host.Shell.Parts;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Host.Apply;

public sealed partial class DraftWork
{
    private static readonly IReadOnlyList<string> StepNames = ["填写表格", "提交材料", "核对并提交"];

    private CaseFile? _file;
    private DraftMove? _move;
    private FormEntry? _entry;
    private AutosavedForm? _form;
    private RuleException? _error;
    private int _version;
    private string? _ticket;
    private string? _leadTo;
    private bool _isMissing;
    private bool _isBusy;

    /// <summary>Opens the draft; the desks ask for it at every step.</summary>
    [Parameter, EditorRequired]
    public DraftKey Key { get; set; } = default!;

    [Parameter]
    public DraftStep Step { get; set; }

    [Inject]
    private DraftDesk Drafts { get; set; } = default!;

    [Inject]
    private DraftMoveDesk Moves { get; set; } = default!;

    [Inject]
    private MaterialDesk Materials { get; set; } = default!;

    [Inject]
    private SigningDesk Signings { get; set; } = default!;

    [Inject]
    private SubmissionDesk Submissions { get; set; } = default!;

    [Inject]
    private DraftTickets Tickets { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    protected override async Task OnInitializedAsync()
    {
        try
        {
            await LoadAsync();
            Begin();
        }
        catch (NotFoundException)
        {
            _isMissing = true;
            if (Key.Actor is not null)
            {
                Navigation.NotFound();
            }
        }
    }

    protected override async Task OnParametersSetAsync()
    {
        if (Step is DraftStep.Review && _entry is { IsTried: false })
        {
            _entry.Try();
        }

        // What the form answers decides which materials are needed.
        if (Step is not DraftStep.Form && _form is not null)
        {
            await _form.FlushAsync();
            await LoadAsync();
        }
    }

    protected override void OnAfterRender(bool firstRender)
    {
        if (_leadTo is { } path && Step is DraftStep.Form)
        {
            _leadTo = null;
            _form?.LeadTo(path);
        }
    }

    private DraftMaterials Acts =>
        new()
        {
            Attach = AttachAsync,
            Remove = submission => ChangeAsync(() => Materials.RemoveAsync(Key, submission)),
            Sign = (material, signer, mark, on) =>
                ChangeAsync(() => Signings.SignAsync(Key, material.Code, signer.Name, mark, on)),
            TakeBack = entry => ChangeAsync(() => Signings.TakeBackAsync(Key, entry.Id)),
            FileAddress = FileAddress,
            PrintAddress = print =>
                $"/cases/{Key.CaseId}/{(print.IsPaper ? "papers" : "print")}/{print.Code}{TicketQuery}",
        };

    private string PrintAddress(Form form) => $"/cases/{Key.CaseId}/print/{form.Code}{TicketQuery}";

    private string FileAddress(Guid file) => $"/files/{file}{TicketQuery}";

    private string TicketQuery => _ticket is null ? "" : $"?ticket={_ticket}";

    private void Refresh() => InvokeAsync(StateHasChanged);

    private async Task LoadAsync()
    {
        _file = await Drafts.OpenAsync(Key);
        _move = Moves.Preview(_file);
        _ticket = Key.Actor is null ? Tickets.Issue(Key) : null;
    }

    private void Begin()
    {
        _version = _file!.Case.Version;
        _entry = new(_file.Item.FormsToFill, _file.Answers, _file.Today);
        _entry.Changed += Refresh;
    }

    /// <summary>To the edition in force; the form begins anew with what it takes over.</summary>
    private async Task MoveAsync()
    {
        await Moves.MoveAsync(Key, _version);
        await LoadAsync();
        Begin();
        Go(DraftStep.Form);
        Refresh();
    }

    private async Task SaveAsync(Answers answers) => _version = await Drafts.SaveAsync(Key, _version, answers);

    private void Go(DraftStep step)
    {
        _error = null;
        Navigation.NavigateTo(DraftAddress.Of(Key, step));
    }

    private void LeadToAsync(string path)
    {
        _leadTo = path;
        Go(DraftStep.Form);
    }

    private Task AttachAsync(ScanRequest request, UploadedFile upload, CancellationToken cancellation) =>
        ChangeAsync(() => Materials.AttachAsync(Key, request, upload.Content, cancellation));

    private async Task ChangeAsync(Func<Task> change)
    {
        await change();
        await LoadAsync();
        Refresh();
    }

    private async Task SubmitAsync()
    {
        _isBusy = true;
        _error = await Attempt.RunAsync(async () =>
        {
            if (!await _form!.FlushAsync())
            {
                throw new RuleException("表格还有没保存上的内容，请先看“填写表格”一步的提示。");
            }

            await Submissions.SubmitAsync(Key, _version);
            await _form.ForgetAsync();
            await LoadAsync();
            // The page that says so begins at its top.
            Navigation.NavigateTo(DraftAddress.Of(Key), replace: true);
        });
        _isBusy = false;
    }
}
