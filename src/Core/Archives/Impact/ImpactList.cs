using Platform.Storage;

namespace Platform.Archives;

/// <summary>
/// Which archives would change category by a new value or a confirmed scheme. Drawn in batches; how far it came stands
/// here, so that a crash loses nothing. A list changes no archive: people decide upon its lines.
/// </summary>
public sealed class ImpactList : IVersioned
{
    public required Guid Id { get; init; }

    public required string RegionCode { get; init; }

    public required ImpactCause Cause { get; init; }

    /// <summary>The entered benchmark or the confirmation.</summary>
    public required Guid CauseId { get; init; }

    /// <summary>What was entered or confirmed, in a sentence.</summary>
    public required string Title { get; init; }

    /// <summary>The document, as cited.</summary>
    public required string Document { get; init; }

    /// <summary>Only archives judged by this benchmark; null for all.</summary>
    public string? BenchmarkCode { get; init; }

    /// <summary>Only archives of this county; null for all of the region.</summary>
    public string? AreaCode { get; init; }

    /// <summary>The day households are judged by: today's, or the first one to come. Nothing can be applied before it.</summary>
    public required DateOnly Day { get; init; }

    public required string DrawnBy { get; init; }

    public required string DrawnByBody { get; init; }

    public required DateTimeOffset DrawnAt { get; init; }

    /// <summary>How many archives there were to look at when it was begun.</summary>
    public required int Total { get; init; }

    /// <summary>The last archive looked at.</summary>
    public Guid? Cursor { get; private set; }

    public int Seen { get; private set; }

    /// <summary>Lines found: archives that would change, or that cannot be worked out.</summary>
    public int Found { get; private set; }

    /// <summary>Null while it is being drawn.</summary>
    public DateTimeOffset? FinishedAt { get; private set; }

    /// <summary>The value or the confirmation was taken back: nothing can be decided upon the list any more.</summary>
    public DateTimeOffset? WithdrawnAt { get; private set; }

    public int Version { get; set; }

    internal void Advance(ImpactBatch batch, DateTimeOffset at)
    {
        Cursor = batch.Last ?? Cursor;
        Seen += batch.Seen;
        Found += batch.Findings.Count;
        FinishedAt = batch.Last is null ? at : null;
    }

    internal void Withdraw(DateTimeOffset at) => WithdrawnAt = at;
}
