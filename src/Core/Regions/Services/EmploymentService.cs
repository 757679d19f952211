namespace Platform.Regions;

/// <summary>就业服务: openings reported and published, training planned for those who lost their work, placements.</summary>
public sealed record EmploymentService(string Code, string Name) : PublicService(Code, Name)
{
    /// <summary>For whom, in the document's words, e.g. 下岗困难职工.</summary>
    public required string For { get; init; }

    /// <summary>Who reports openings.</summary>
    public required Party ReportedBy { get; init; }

    /// <summary>Who publishes them, plans training and recommends.</summary>
    public required Party RunBy { get; init; }

    /// <summary>Where openings are published, by the name the document gives, e.g. a platform of the union.</summary>
    public required string PublishedOn { get; init; }

    /// <summary>
    /// Tells from an archive's answers who is screened for training beside those with a measure of employment, e.g. 下（待）岗;
    /// null where the forms do not ask.
    /// </summary>
    public Condition? Screens { get; init; }

    /// <summary>In the document's order; empty where it names no kinds.</summary>
    public IReadOnlyList<TrainingKind> Trainings { get; init; } = [];

    /// <summary>创业扶持, in the document's order; empty where it names none.</summary>
    public IReadOnlyList<StartupSupportKind> StartupSupports { get; init; } = [];
}
