using Platform.Regions;
using Platform.Storage;

namespace Platform.Archives;

/// <summary>One archive of an impact list, and what somebody decided about it.</summary>
public sealed class ImpactLine : Scoped, IVersioned
{
    public required Guid Id { get; init; }

    public required Guid ListId { get; init; }

    public required Guid ArchiveId { get; init; }

    /// <summary>What the calculation was made from.</summary>
    public required Guid ArchiveVersionId { get; init; }

    public required string ArchiveNumber { get; init; }

    public required string HolderName { get; init; }

    public required string UnitName { get; init; }

    public required string FromCode { get; init; }

    public required string FromName { get; init; }

    /// <summary>Null where no category would hold, or where nothing could be calculated.</summary>
    public string? ToCode { get; init; }

    public string? ToName { get; init; }

    public required AreaKind Area { get; init; }

    /// <summary>Why nothing could be calculated; null where it could.</summary>
    public string? Trouble { get; init; }

    /// <summary>The new calculation; null where there is none.</summary>
    public string? AssessmentJson { get; init; }

    public decimal? PerHead { get; init; }

    public required DateTimeOffset ListedAt { get; init; }

    public ImpactState State { get; private set; }

    public string? Reason { get; private set; }

    public string? DecidedBy { get; private set; }

    public string? DecidedByBody { get; private set; }

    public DateTimeOffset? DecidedAt { get; private set; }

    public int Version { get; set; }

    public Assessment? Assessment => AssessmentJson is null ? null : RegionJson.Read<Assessment>(AssessmentJson);

    internal void Decide(ImpactState state, string? reason, string by, string body, DateTimeOffset at) =>
        (State, Reason, DecidedBy, DecidedByBody, DecidedAt) = (state, reason, by, body, at);

    internal void Overtake(DateTimeOffset at) => (State, DecidedAt) = (ImpactState.Overtaken, at);
}
