namespace Platform.Regions;

/// <summary>A meeting's minutes as papers print them.</summary>
public sealed record PrintedMeeting(
    string StageCode,
    DateOnly HeldOn,
    string Place,
    string ChairedBy,
    int Present,
    int For,
    int Against,
    int Abstained
)
{
    public string RecordedBy { get; init; } = "";

    /// <summary>As signed in; empty where only their number was recorded.</summary>
    public string Participants { get; init; } = "";

    /// <summary>评议意见.</summary>
    public string Opinions { get; init; } = "";
}
