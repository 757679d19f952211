namespace Platform.Materials;

/// <summary>补正通知: what to supply, by when, and what follows. Lapses only after somebody looked a second time.</summary>
public sealed class CorrectionNotice
{
    public Guid Id { get; init; }

    public required Guid DossierId { get; init; }

    /// <summary>The stage that asked; the case comes back to it.</summary>
    public required string StageCode { get; init; }

    /// <summary>As the document calls the notice.</summary>
    public required string Name { get; init; }

    public required IReadOnlyList<CorrectionItem> Items { get; init; }

    /// <summary>The last day to supply them.</summary>
    public required DateOnly DueOn { get; init; }

    /// <summary>In the document's words.</summary>
    public required string Consequence { get; init; }

    public required DateTimeOffset IssuedAt { get; init; }

    public required string IssuedByName { get; init; }

    public required string BodyName { get; init; }

    public DateTimeOffset? AnsweredAt { get; set; }

    public DateTimeOffset? LapsedAt { get; set; }

    public bool IsOpen => AnsweredAt is null && LapsedAt is null;

    /// <summary>The day has passed; nothing happens by itself.</summary>
    public bool IsOverdue(DateOnly today) => IsOpen && today > DueOn;
}
