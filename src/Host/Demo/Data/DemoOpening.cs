namespace Platform.Host.Demo;

/// <summary>An opening a union reports.</summary>
/// <param name="Unit">Whose it is, by the key of the plan; its union reports it.</param>
/// <param name="Begin">The day it is reported, in days from today.</param>
/// <param name="Open">The last day applications are taken, in days from today.</param>
internal sealed record DemoOpening(
    string Unit,
    int Begin,
    string Employer,
    string Post,
    int Positions,
    string Pay,
    string Workplace,
    int Open,
    string Telephone,
    DemoOpeningUntil Until
)
{
    public string Requirements { get; init; } = "";

    /// <summary>Why it was returned, where it stands on the outside platform, or how it was filled.</summary>
    public string Words { get; init; } = "";
}
