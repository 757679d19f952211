using Platform.Regions;

namespace Platform.Materials;

/// <summary>One person put their hand to a paper. The scan of the paper is a submission; a wrong entry is taken back, not lost.</summary>
public sealed class SigningEntry
{
    public Guid Id { get; init; }

    public required Guid DossierId { get; init; }

    public required string MaterialCode { get; init; }

    /// <summary>As on the form.</summary>
    public required string Name { get; init; }

    public required SigningMark Mark { get; init; }

    public required DateOnly On { get; init; }

    public required string RecordedByName { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }

    /// <summary>Set when it was found to be a mistake; it no longer counts.</summary>
    public DateTimeOffset? TakenBackAt { get; set; }
}
