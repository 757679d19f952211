namespace Platform.Archives;

/// <summary>A change of category and how many archives it is.</summary>
/// <param name="To">Null where no category would hold.</param>
/// <param name="IsTrouble">Nothing could be calculated for them.</param>
public sealed record ImpactChange(string From, string? To, bool IsTrouble, int Count)
{
    public string InWords => IsTrouble ? $"{From}：不能测算" : $"{From} → {To ?? "不属于任何类别"}";
}
