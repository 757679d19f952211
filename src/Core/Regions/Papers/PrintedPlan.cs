namespace Platform.Regions;

/// <summary>An assistance plan as papers print it.</summary>
/// <param name="AssistingUnit">帮扶单位.</param>
/// <param name="OfficerName">帮扶责任人.</param>
public sealed record PrintedPlan(
    string AssistingUnit,
    string OfficerName,
    string OfficerTitle,
    string OfficerTelephone,
    string Needs,
    string Goal,
    IReadOnlyList<PrintedMeasure> Measures
)
{
    /// <summary>签字确认; null while the worker has not signed.</summary>
    public DateOnly? SignedOn { get; init; }

    public string CardNumber { get; init; } = "";

    public DateOnly? CardIssuedOn { get; init; }
}
