namespace Platform.Regions;

/// <summary>How missing papers are asked for.</summary>
public sealed record CorrectionRule(Citation Source)
{
    /// <summary>The notice as the document calls it, e.g. 补正材料通知单; null where it gives it no name.</summary>
    public string? NoticeName { get; init; }

    /// <summary>What follows when the day passes, in the document's words; null where it does not say.</summary>
    public string? Consequence { get; init; }

    /// <summary>Null: the document gives no number of days, so the officer enters the day.</summary>
    public WorkingDays? Within { get; init; }

    /// <summary>What stands on top of the notice.</summary>
    public string Heading => NoticeName ?? "补正通知";

    /// <summary>What the notice says of the day that passes.</summary>
    public string ConsequenceInWords => Consequence ?? $"逾期不补正怎样处理，{StageWords.Unset}";
}
