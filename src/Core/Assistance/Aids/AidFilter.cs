using Platform.Regions;
using Platform.Storage;

namespace Platform.Assistance;

/// <summary>What a list of applications is narrowed by; nothing set means everything in the actor's scope.</summary>
public sealed record AidFilter
{
    /// <summary>Null for every status.</summary>
    public AidStatus? Status { get; init; }

    public AidKind? Kind { get; init; }

    /// <summary>Those proposed together.</summary>
    public Guid? BatchId { get; init; }

    /// <summary>The beginning of the worker's name or of the archive's number.</summary>
    public string? Text { get; init; }

    public KeysetPosition<Guid>? After { get; init; }

    public int PageSize { get; init; } = 20;
}
