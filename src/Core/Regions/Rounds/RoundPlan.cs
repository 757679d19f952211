namespace Platform.Regions;

/// <summary>A round a document ordered, with its days. Opening one of another year starts from it.</summary>
public sealed record RoundPlan(string Code, string Name, RoundKind Kind, int Year, Citation Source)
{
    /// <summary>From the lowest level up.</summary>
    public required IReadOnlyList<LevelDeadline> Deadlines { get; init; }

    /// <summary>What unions hand up in it; empty where the documents ask for no sheets.</summary>
    public IReadOnlyList<ReportSheet> Sheets { get; init; } = [];

    /// <summary>Null where nothing is reported week by week.</summary>
    public WeeklyReport? Weekly { get; init; }

    /// <summary>The item by which an archive is kept, by code; null for a survey.</summary>
    public string? KeptBy { get; init; }

    /// <summary>工作总结: what the closing report has to say, quoted; empty where none is asked for.</summary>
    public IReadOnlyList<string> SummaryPoints { get; init; } = [];

    /// <summary>Who gets the closing report.</summary>
    public Party? SummaryTo { get; init; }
}
