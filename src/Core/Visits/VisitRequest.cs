using Platform.Regions;

namespace Platform.Visits;

/// <summary>A visit as whoever made it describes it.</summary>
public sealed record VisitRequest
{
    public required VisitKind Kind { get; init; }

    public required DateOnly On { get; init; }

    /// <summary>For a visit at home.</summary>
    public string Place { get; init; } = "";

    /// <summary>Taken on the spot, for a visit at home.</summary>
    public VisitPosition? Position { get; init; }

    /// <summary>Names with what they are; who of them has an account, the desk finds out.</summary>
    public required IReadOnlyList<(string Name, string Title)> Investigators { get; init; }

    public required string PersonMet { get; init; }

    /// <summary>For a call.</summary>
    public string? CalledNumber { get; init; }

    /// <summary>For a call.</summary>
    public int? CallMinutes { get; init; }

    public required string Findings { get; init; }

    public required VisitConclusion Conclusion { get; init; }

    /// <summary>Files the desk took in for this subject before.</summary>
    public IReadOnlyList<VisitPhoto> Photos { get; init; } = [];

    /// <summary>The visit this one puts right.</summary>
    public Guid? CorrectsId { get; init; }
}
