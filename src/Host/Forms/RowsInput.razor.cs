using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Components;
using Platform.Regions;

namespace Platform.Host.Forms;

public sealed partial class RowsInput
{
    /// <summary>Rows folded or unfolded by hand; the others follow from what they hold when the page opens.</summary>
    private readonly ConditionalWeakTable<object, StrongBox<bool>> _folded = [];

    [Parameter, EditorRequired]
    public FormEntry Entry { get; set; } = default!;

    [Parameter, EditorRequired]
    public Section Section { get; set; } = default!;

    [Parameter]
    public EventCallback Left { get; set; }

    /// <summary>Rows came or went, which is saved at once.</summary>
    [Parameter]
    public EventCallback Restructured { get; set; }

    protected override void OnInitialized()
    {
        for (var index = 0; index < Entry.RowCount(Section); index++)
        {
            _folded.Add(RowAt(index), new(FaultsOf(index) == 0));
        }
    }

    /// <summary>So that a message elsewhere can lead to a field of this row.</summary>
    public void Unfold(int index) => _folded.AddOrUpdate(RowAt(index), new(false));

    private object RowAt(int index) => Entry.RowOf(new("", Section.Rows, index))!;

    private bool IsFolded(object row) => _folded.TryGetValue(row, out var folded) && folded.Value;

    private void Fold(object row) => _folded.AddOrUpdate(row, new(!IsFolded(row)));

    private int FaultsOf(int index) =>
        Section.Fields.Count(field =>
        {
            var place = new FieldPlace(field.Fact.Key, Section.Rows, index);
            return field.Faults(Entry.FactsAt(place), place.Path).Any();
        });

    private string TitleOf(int index) =>
        NameOf(Entry.Answers.RowsOf(Section.Rows!)[index]) is { } name
            ? $"{Section.RowName} {index + 1}：{name}"
            : $"{Section.RowName} {index + 1}";

    /// <summary>The first words of the row that are nobody's secret, e.g. 李小妹（妻子）, 工资性收入（李小妹）.</summary>
    private string? NameOf(IReadOnlyDictionary<string, string> answers)
    {
        var words = Section
            .Fields.Where(
                (field, place) => field.Fact is Text { Personal: false } || place == 0 && field.Fact is Choice
            )
            .Select(field => answers.GetValueOrDefault(field.Fact.Key)?.Trim())
            .Take(2)
            .ToList();
        return words switch
        {
            [{ Length: > 0 } name, { Length: > 0 } relation] => $"{name}（{relation}）",
            [{ Length: > 0 } name, ..] => name,
            _ => null,
        };
    }

    private Task Add()
    {
        Entry.AddRow(Section);
        return Restructured.InvokeAsync();
    }

    private Task Remove(int index)
    {
        Entry.RemoveRow(Section, index);
        return Restructured.InvokeAsync();
    }

    private Task BringBack()
    {
        Entry.BringBack();
        return Restructured.InvokeAsync();
    }
}
