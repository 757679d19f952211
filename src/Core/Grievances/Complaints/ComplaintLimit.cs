namespace Platform.Grievances;

/// <summary>One of a complaint's three limits, as counted for it.</summary>
/// <param name="Nominal">The day the bare count ends on, before it runs on over days off.</param>
/// <param name="LastDay">The last day.</param>
/// <param name="IsProvisional">暂定: it touches days whose arrangement is not published.</param>
/// <param name="Why">How it was counted, or why it does not run, in a sentence.</param>
public sealed record ComplaintLimit(
    ComplaintLimitKind Kind,
    DateOnly Nominal,
    DateOnly LastDay,
    bool IsProvisional,
    ComplaintLimitState State,
    string Why
)
{
    public bool IsOverdue(DateOnly today) => State is ComplaintLimitState.Open && today > LastDay;
}
