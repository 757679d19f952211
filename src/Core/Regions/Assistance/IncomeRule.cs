namespace Platform.Regions;

/// <summary>Whether aid of a kind is income of the household when it is next looked at.</summary>
public sealed record IncomeRule(bool Counts, Citation Source)
{
    /// <summary>From a public source the city has not confirmed.</summary>
    public bool IsProposed { get; init; }

    public string InWords => $"{(Counts ? "计入" : "不计入")}家庭收入{(IsProposed ? "（建议，未经确认）" : "")}";
}
