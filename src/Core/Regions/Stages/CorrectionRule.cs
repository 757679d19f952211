namespace Platform.Regions;

/// <summary>How missing papers are asked for.</summary>
/// <param name="NoticeName">The notice as the document calls it, e.g. 补正材料通知单.</param>
/// <param name="Consequence">What follows when the day passes, in the document's words.</param>
public sealed record CorrectionRule(string NoticeName, string Consequence, Citation Source)
{
    /// <summary>Null: the document gives no number of days, so the officer enters the day.</summary>
    public WorkingDays? Within { get; init; }
}
