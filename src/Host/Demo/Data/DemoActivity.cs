namespace Platform.Host.Demo;

/// <summary>An activity of the union that runs the service.</summary>
/// <param name="Body">Who plans it, by the key of the plan.</param>
/// <param name="Begin">The day it is planned, in days from today.</param>
/// <param name="Kind">One of the service's kinds, by code.</param>
/// <param name="On">The day it is planned for, in days from today.</param>
/// <param name="Unit">Whom it is arranged with, by the key of the plan.</param>
internal sealed record DemoActivity(
    string Body,
    int Begin,
    string Kind,
    string Title,
    string Aim,
    string Audience,
    int On,
    string Place,
    string Unit,
    DemoActivityUntil Until
)
{
    public string Hours { get; init; } = "";

    /// <summary>Yuan; null where none is planned.</summary>
    public decimal? Budget { get; init; }

    public IReadOnlyList<DemoHelper> Team { get; init; } = [];

    /// <summary>The unit's office in charge, and its telephone.</summary>
    public string Office { get; init; } = "工会办公室";

    public string Telephone { get; init; } = "12351";

    /// <summary>How many took part.</summary>
    public int Participants { get; init; } = 30;

    /// <summary>Why it was refused or cancelled, or how it went.</summary>
    public string Words { get; init; } = "";
}
