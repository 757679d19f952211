namespace Platform.Cases;

/// <summary>One line of 我的申请.</summary>
/// <param name="Progress">Null while it is a draft.</param>
/// <param name="BegunOn">In China's zone.</param>
public sealed record MyCase(
    Guid Id,
    string ItemName,
    string RegionCode,
    string UnitName,
    DateOnly BegunOn,
    CaseProgress? Progress
)
{
    public bool IsDraft => Progress is null;
}
