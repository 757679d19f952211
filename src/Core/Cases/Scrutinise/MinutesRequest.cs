namespace Platform.Cases;

/// <summary>A workers' congress or an appraisal as the officer describes it.</summary>
public sealed record MinutesRequest(
    DateOnly HeldOn,
    string Place,
    string ChairedBy,
    int Present,
    int For,
    int Against,
    int Abstained
)
{
    /// <summary>记录人.</summary>
    public string MinuteTaker { get; init; } = "";

    /// <summary>The names as signed in; an appraisal's minutes have them.</summary>
    public string Participants { get; init; } = "";

    /// <summary>What was said; an appraisal's minutes have it.</summary>
    public string Opinions { get; init; } = "";
}
