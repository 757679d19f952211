using Platform.Households;
using Platform.Regions;

namespace Platform.Host.Forms;

/// <summary>
/// Forms while they are filled in: everything as it was typed, which fields were left, and what may be said about them
/// by now. Knows no page and no database.
/// </summary>
public sealed class FormEntry
{
    /// <summary>Fields somebody left, by their row (null outside of rows) and key.</summary>
    private readonly HashSet<(object? Row, string Key)> _left = [];

    private UnsavedChanges _unsaved = new();

    public FormEntry(IReadOnlyList<Form> forms, Answers answers, DateOnly today)
    {
        Forms = forms;
        Answers = answers.Copy();
        Today = today;
        // What was typed an earlier time and cannot stand says so at once.
        LeaveAnswered(null, Answers.Values);
        foreach (var row in Answers.Rows.Values.SelectMany(rows => rows))
        {
            LeaveAnswered(row, row);
        }
    }

    /// <summary>Something was typed, added or removed.</summary>
    public event Action? Changed;

    public IReadOnlyList<Form> Forms { get; }

    public Answers Answers { get; }

    public DateOnly Today { get; }

    /// <summary>Somebody tried to hand it in: from now on every field says what is wrong with it.</summary>
    public bool IsTried { get; private set; }

    /// <summary>Something was changed and not yet saved.</summary>
    public bool HasUnsaved => !_unsaved.IsEmpty;

    /// <summary>The row removed last, while it can still be brought back.</summary>
    public RemovedRow? Removed { get; private set; }

    public IReadOnlyList<FieldFault> Faults => [.. Forms.SelectMany(form => form.Faults(Answers, Today))];

    public string this[FieldPlace place] =>
        place.Rows is null
            ? Answers[place.Key] ?? ""
            : Answers.RowsOf(place.Rows)[place.Index].GetValueOrDefault(place.Key) ?? "";

    public int RowCount(Section section) => Answers.RowsOf(section.Rows!).Count;

    public bool Shows(Form form) => form.When.Holds(Answers.On(Today));

    public bool Shows(Section section) => section.When.Holds(Answers.On(Today));

    public bool Shows(Field field, FieldPlace place) => field.When.Holds(FactsAt(place));

    /// <summary>What to say at the field now: nothing before it was left or handing in was tried.</summary>
    public string? FaultAt(Field field, FieldPlace place) =>
        IsTried || _left.Contains((RowOf(place), place.Key))
            ? field.Faults(FactsAt(place), place.Path).FirstOrDefault()?.Message
            : null;

    public void Type(FieldPlace place, string typed)
    {
        if (this[place] == typed)
        {
            return;
        }

        var answers = place.Rows is null ? Answers.Values : Answers.Rows[place.Rows][place.Index];
        if (typed.Length == 0)
        {
            answers.Remove(place.Key);
        }
        else
        {
            answers[place.Key] = typed;
        }

        _unsaved.Values[place.Path] = typed;
        Changed?.Invoke();
    }

    /// <summary>The field was left: its answer is tidied where there is no doubt, and may be found fault with.</summary>
    public void Leave(Field field, FieldPlace place)
    {
        _left.Add((RowOf(place), place.Key));
        Type(place, Tidying.Tidy(field.Fact, this[place]));
        Changed?.Invoke();
    }

    public void Try()
    {
        IsTried = true;
        Changed?.Invoke();
    }

    public void AddRow(Section section)
    {
        if (!Answers.Rows.TryGetValue(section.Rows!, out var rows))
        {
            Answers.Rows[section.Rows!] = rows = [];
        }

        rows.Add([]);
        Restructured(section.Rows!);
    }

    public void RemoveRow(Section section, int index)
    {
        var rows = Answers.Rows[section.Rows!];
        Removed = new(section, index, rows[index]);
        rows.RemoveAt(index);
        Restructured(section.Rows!);
    }

    public void BringBack()
    {
        if (Removed is not { } removed)
        {
            return;
        }

        Removed = null;
        var rows = Answers.Rows[removed.Section.Rows!];
        rows.Insert(Math.Min(removed.Index, rows.Count), removed.Answers);
        Restructured(removed.Section.Rows!);
    }

    /// <summary>Takes over what a page kept that lost its connection; rows it had and the draft has not are added.</summary>
    /// <returns>The answer before; null when the forms do not ask this.</returns>
    public string? TakeOver(string path, string typed)
    {
        var place = FieldPlace.Parse(path);
        if (Asking(place) is not { } section)
        {
            return null;
        }

        if (place.Rows is not null && place.Index >= section.MaximumRows)
        {
            return null;
        }

        while (place.Rows is not null && RowCount(section) <= place.Index)
        {
            AddRow(section);
        }

        var before = this[place];
        Type(place, typed);
        _left.Add((RowOf(place), place.Key));
        return before;
    }

    /// <summary>What changed since the last call; what could not be saved is handed back with <see cref="GiveBack"/>.</summary>
    public UnsavedChanges TakeUnsaved()
    {
        var changes = _unsaved;
        _unsaved = new();
        return changes;
    }

    public void GiveBack(UnsavedChanges changes) => _unsaved = changes.Then(_unsaved);

    /// <summary>The row's answers, to tell rows apart while others come and go.</summary>
    public object? RowOf(FieldPlace place) =>
        place.Rows is null ? null : Answers.Rows.GetValueOrDefault(place.Rows)?.ElementAtOrDefault(place.Index);

    public IFacts FactsAt(FieldPlace place) =>
        place.Rows is null ? Answers.On(Today) : Answers.On(Today, place.Rows, place.Index);

    private void LeaveAnswered(object? row, IEnumerable<KeyValuePair<string, string>> answers) =>
        _left.UnionWith(answers.Select(answer => (row, answer.Key)));

    private Section? Asking(FieldPlace place) =>
        Forms
            .SelectMany(form => form.Sections)
            .FirstOrDefault(section =>
                section.Rows == place.Rows && section.Fields.Any(field => field.Fact.Key == place.Key)
            );

    private void Restructured(string rows)
    {
        _unsaved.Restructured.Add(rows);
        Changed?.Invoke();
    }
}
