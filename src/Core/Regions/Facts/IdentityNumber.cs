namespace Platform.Regions;

/// <summary>A resident identity number (GB 11643), always personal.</summary>
public sealed record IdentityNumber : Fact
{
    public IdentityNumber(string key, string label)
        : base(key, label) => Personal = true;

    public override string? Fault(string answer, DateOnly today) => IdNumber.Fault(answer, today);
}
