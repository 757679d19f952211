namespace Platform.Regions;

/// <summary>
/// One edition of something a worker can apply for (事项). A case keeps the edition it was opened under; rules that
/// change are a new edition with the same code and a later <see cref="From"/>.
/// </summary>
/// <param name="Code">Kebab-case English; never changes once shipped.</param>
public sealed record ServiceItem(string Code, string Name)
{
    /// <summary>First day in force; null where the document is undated, which is then the oldest edition.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Null for a new household; otherwise the item keeps one that is in the register (年度复核、清理).</summary>
    public ExistingArchives? Renews { get; init; }

    /// <summary>Looked at before the application is handed in, in order.</summary>
    public IReadOnlyList<Precondition> Preconditions { get; init; } = [];

    public required ServiceGuide Guide { get; init; }

    /// <summary>Filled by the applicant or for them; the first one opens the case.</summary>
    public required IReadOnlyList<Form> Forms { get; init; }

    /// <summary>What the applicant's side hands in.</summary>
    public required Checklist Checklist { get; init; }

    /// <summary>What a body hands up to the next one instead of the papers it keeps.</summary>
    public IReadOnlyList<HandUp> HandUps { get; init; } = [];

    /// <summary>The steps in order.</summary>
    public required IReadOnlyList<Stage> Approval { get; init; }

    /// <summary>Papers made from the proceedings, in the document's order.</summary>
    public IReadOnlyList<Paper> Papers { get; init; } = [];

    public TimeLimit? TimeLimit { get; init; }

    public Certificate? Certificate { get; init; }
}
