using Platform.Regions;
using Platform.Storage;

namespace Platform.Exits;

/// <summary>One line of a list.</summary>
public sealed record ExitRow
{
    public required Guid Id { get; init; }

    public required string HolderName { get; init; }

    public required string ArchiveNumber { get; init; }

    public required string UnitName { get; init; }

    public required ExitKind Kind { get; init; }

    public required string KindName { get; init; }

    public required string Cause { get; init; }

    public required ExitOrigin Origin { get; init; }

    public required ExitStatus Status { get; init; }

    public required ExitStep Step { get; init; }

    public required int? WaitsForBodyId { get; init; }

    public required DateOnly? NoticeOverFrom { get; init; }

    public required DateOnly? DecidedOn { get; init; }

    public required DateOnly? FollowUpOn { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public KeysetPosition<Guid> Position => new(CreatedAt, Id);
}
