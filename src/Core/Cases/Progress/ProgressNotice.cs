namespace Platform.Cases;

/// <summary>A posted notice as its applicant follows it.</summary>
/// <param name="Place">Where it hangs.</param>
/// <param name="LastDay">The last of the working days.</param>
/// <param name="NextFrom">The first day the next step may be taken.</param>
/// <param name="IsProvisional">暂定: the year's working days were not published when it was counted.</param>
/// <param name="Result">公示结果; empty while it hangs.</param>
public sealed record ProgressNotice(
    string Place,
    DateOnly PostedOn,
    int WorkingDays,
    DateOnly LastDay,
    DateOnly NextFrom,
    bool IsProvisional,
    string Result
)
{
    /// <summary>公示中.</summary>
    public bool Hangs => Result.Length == 0;
}
