using Microsoft.AspNetCore.Components;
using Platform.Regions;

namespace Platform.Host.Forms;

public sealed partial class FieldInput
{
    /// <summary>As many options are seen at a glance; more go into a list.</summary>
    private const int MostRadios = 4;

    /// <summary>Options of more characters together do not fit beside each other in one column.</summary>
    private const int LongOptions = 14;

    private static readonly IReadOnlyList<(string, string)> YesNoOptions = [(YesNo.Yes, "是"), (YesNo.No, "否")];

    private Shown? _shown;

    [Parameter, EditorRequired]
    public FormEntry Entry { get; set; } = default!;

    [Parameter, EditorRequired]
    public Field Field { get; set; } = default!;

    [Parameter, EditorRequired]
    public FieldPlace Place { get; set; }

    /// <summary>The field was left.</summary>
    [Parameter]
    public EventCallback Left { get; set; }

    private bool IsGroup => Field.Fact is YesNo || (Field.Fact is Choice { Options.Count: <= MostRadios });

    private string? IsWrong => _shown!.Fault is null ? null : "true";

    private string LabelId => $"{Place.Id}-label";

    private string HelpId => $"{Place.Id}-help";

    private string FaultId => $"{Place.Id}-fault";

    private string? DescribedBy =>
        (Help is not null, _shown!.Fault is not null) switch
        {
            (true, true) => $"{FaultId} {HelpId}",
            (true, false) => HelpId,
            (false, true) => FaultId,
            _ => null,
        };

    private string? Width =>
        Field.Wide || Field.Fact is Text { Multiline: true } ? "field-wide"
        : Field.Fact is Choice { Options.Count: <= MostRadios } choice
        && choice.Options.Sum(option => option.Length) > LongOptions
            ? "entry-double"
        : null;

    private string Keyboard =>
        Field.Fact switch
        {
            Money => "decimal",
            Number or BankCard => "numeric",
            Telephone => "tel",
            _ => "text",
        };

    private string? Unit => Field.Fact is Money ? AnswerWords.UnitOf(Field) : null;

    private string? Help => AnswerWords.HelpIsUnit(Field) ? null : Field.Help;

    private RenderFragment RequiredMark =>
        builder =>
        {
            if (Field.Required)
            {
                builder.AddMarkupContent(0, "<span class=\"field-required\" title=\"必填\">（必填）</span>");
            }
        };

    private string? CalendarDay => Day.TryRead(_shown!.Typed, out _) ? _shown.Typed : null;

    protected override void OnInitialized()
    {
        _shown = Now();
    }

    /// <summary>A form has hundreds of fields, and one of them changes at a time.</summary>
    protected override bool ShouldRender()
    {
        var now = Now();
        var isNews = now != _shown;
        _shown = now;
        return isNews;
    }

    private static IReadOnlyList<(string, string)> OptionsOf(Choice choice) =>
        [.. choice.Options.Select(option => (option, option))];

    private Shown? Now()
    {
        if (!Entry.Shows(Field, Place))
        {
            return null;
        }

        var typed = Entry[Place];
        return new(
            Place,
            typed,
            Entry.FaultAt(Field, Place),
            Field.Fact is IdentityNumber ? IdHint.Of(typed, Entry.Today) : null
        );
    }

    private void Type(string? typed) => Entry.Type(Place, typed ?? "");

    /// <summary>A choice is made and left at once.</summary>
    private Task Choose(string? chosen)
    {
        Type(chosen);
        return Leave();
    }

    private Task Leave()
    {
        Entry.Leave(Field, Place);
        return Left.InvokeAsync();
    }

    private sealed record Shown(FieldPlace Place, string Typed, string? Fault, string? Hint);
}
