using Microsoft.AspNetCore.Components;
using Platform.Grievances;
using Platform.Storage;

namespace Platform.Host.Grievances.Petitions;

public sealed partial class PetitionActForm
{
    /// <summary>As the desks name the one field of words each act has.</summary>
    private static readonly IReadOnlyList<string> WordsFields = ["requirement", "reason", "answer", "report", "words"];

    private IReadOnlyList<FoundBody> _found = [];
    private FoundBody? _body;
    private string _typed = "";
    private string? _name;
    private string? _words;
    private bool _receiverAnswers = true;
    private DateOnly? _day;
    private RuleException? _error;
    private bool _isBusy;

    [CascadingParameter]
    public PetitionView View { get; set; } = default!;

    [Parameter, EditorRequired]
    public PetitionTurn Turn { get; set; }

    [Inject]
    private HandlingDesk Handling { get; set; } = default!;

    [Inject]
    private OutcomeDesk Outcomes { get; set; } = default!;

    [Inject]
    private PetitionDesk Petitions { get; set; } = default!;

    private string? WordsName =>
        Turn switch
        {
            PetitionTurn.Assign => "交办要求",
            PetitionTurn.PassOn or PetitionTurn.PassOut => "转办理由",
            PetitionTurn.OutsideAnswered => "回复内容",
            PetitionTurn.Report => "办理结果",
            PetitionTurn.Note => "办理情况",
            PetitionTurn.Refuse => "不予受理的理由",
            PetitionTurn.Withdraw => "撤回情况",
            _ => null,
        };

    private string? DayName =>
        Turn switch
        {
            PetitionTurn.Assign => "报送期限",
            PetitionTurn.PassOut => "回复期限",
            PetitionTurn.SetAnswerDay => "答复期限",
            _ => null,
        };

    private string? WordsFault => WordsFields.Select(Fault).FirstOrDefault(fault => fault is not null);

    protected override void OnInitialized()
    {
        _name = Turn is PetitionTurn.Undertake ? View.Actor.Name : null;
        _day = Turn is PetitionTurn.SetAnswerDay ? View.Petition.AnswerBy : null;
    }

    private string? Fault(string field) => _error?.Field == field ? _error.Message : null;

    private async Task LookAsync(ChangeEventArgs typed)
    {
        _typed = typed.Value as string ?? "";
        _found = await Petitions.FindBodiesAsync(View.Actor, _typed, below: Turn is PetitionTurn.Assign);
    }

    private async Task ActAsync()
    {
        _isBusy = true;
        _error = await View.Run(RunAsync);
        _words = _error is null ? null : _words;
        _isBusy = false;
    }

    private Task RunAsync()
    {
        var (actor, id, version) = (View.Actor, View.Petition.Id, View.Petition.Version);
        return Turn switch
        {
            PetitionTurn.Undertake or PetitionTurn.ChangeHandlers => Handling.UndertakeAsync(actor, id, version, _name),
            PetitionTurn.Assign => Handling.AssignAsync(actor, id, version, BodyId, _words, _day),
            PetitionTurn.PassOn => Handling.PassOnAsync(actor, id, version, BodyId, _words, _receiverAnswers),
            PetitionTurn.PassOut => Handling.PassOutAsync(actor, id, version, _name, _words, _receiverAnswers, _day),
            PetitionTurn.OutsideAnswered => Handling.OutsideAnsweredAsync(actor, id, version, _words),
            PetitionTurn.Report => Handling.ReportAsync(actor, id, version, _words),
            PetitionTurn.Note => Outcomes.NoteAsync(actor, id, version, _words),
            PetitionTurn.SetAnswerDay => Outcomes.SetAnswerDayAsync(actor, id, version, _day),
            PetitionTurn.Refuse => Outcomes.RefuseAsync(actor, id, version, _words, _name),
            PetitionTurn.Merge => Outcomes.MergeAsync(actor, id, version, _name),
            PetitionTurn.Withdraw => Outcomes.WithdrawAsync(actor, id, version, _words),
            _ => throw new InvalidOperationException($"{Turn} has a form of its own."),
        };
    }

    private int BodyId => _body?.Id ?? throw new RuleException("请从列表中选择一个工会") { Field = "bodyId" };
}
