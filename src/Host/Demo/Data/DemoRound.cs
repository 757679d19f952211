namespace Platform.Host.Demo;

/// <summary>A round of the region that runs in the demo, opened from one of its plans.</summary>
/// <param name="Plan">The code of the round's plan in the region's description.</param>
/// <param name="Body">Whose lead opens it, by the key of the plan.</param>
/// <param name="Begin">In days from today.</param>
/// <param name="Due">The last day of every level, in days from today.</param>
/// <param name="Weekly">Who hands the weekly sheet up, by key, and how often.</param>
/// <param name="Summary">The unit that has handed its summary up.</param>
/// <param name="Publicity">Who entered its publicity.</param>
internal sealed record DemoRound(
    string Plan,
    string Body,
    int Begin,
    int Due,
    IReadOnlyDictionary<string, int> Weekly,
    string Summary,
    string Publicity
);
