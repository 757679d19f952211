namespace Platform.Host.Demo;

/// <summary>One worker's application and how far it got.</summary>
/// <param name="Unit">The key of the worker's unit.</param>
/// <param name="Begin">The day it was handed in, counted from today: negative.</param>
/// <param name="Until">The code of the stage it stands at, or <c>draft</c>.</param>
internal sealed record DemoCase(
    string Name,
    DateOnly Born,
    string Sex,
    string Household,
    string Unit,
    int Begin,
    string Until
)
{
    /// <summary>The code of the item applied for; null: the plan's.</summary>
    public string? Item { get; init; }

    /// <summary>Keeps the archive that the worker's first case of the plan opened.</summary>
    public bool Renews { get; init; }

    /// <summary>Named once the case has ended with an archive; null: nobody.</summary>
    public DemoContact? Contact { get; init; }

    /// <summary>What happens at that stage; null: it waits in the inbox.</summary>
    public DemoEnding? Ending { get; init; }

    /// <summary>The earliest day of that, counted from today; null: as soon as it can be.</summary>
    public int? On { get; init; }
}
