namespace Platform.Exits;

/// <summary>A file that proves why the household leaves. Taken back, it stays on record and no longer counts.</summary>
public sealed class ExitProof
{
    public Guid Id { get; init; }

    public required Guid ExitId { get; init; }

    public required Guid FileId { get; init; }

    public required string FileName { get; init; }

    /// <summary>What it proves, e.g. 死亡医学证明; empty where the name of the file says it.</summary>
    public required string Shows { get; init; }

    public required string ByName { get; init; }

    public required DateTimeOffset At { get; init; }

    public DateTimeOffset? RemovedAt { get; internal set; }
}
