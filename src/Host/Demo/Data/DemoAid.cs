using Platform.Regions;

namespace Platform.Host.Demo;

/// <summary>Aid for a household on the register, applied for by its unit.</summary>
/// <param name="Worker">Whose archive; of the plan's cases.</param>
/// <param name="Unit">Who applies, by the key of the plan.</param>
/// <param name="Amount">Yuan.</param>
/// <param name="Card">An invented number of no bank.</param>
internal sealed record DemoAid(
    string Worker,
    string Unit,
    AidKind Kind,
    string Item,
    decimal Amount,
    string Basis,
    string Card,
    DemoAidUntil Until
)
{
    /// <summary>Why so much, where no ceiling says.</summary>
    public string? Reason { get; init; }
}
