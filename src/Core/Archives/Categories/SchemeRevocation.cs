namespace Platform.Archives;

/// <summary>A confirmation is taken back: the scheme is a proposal again, decisions made meanwhile stay.</summary>
public sealed class SchemeRevocation
{
    public required Guid Id { get; init; }

    /// <summary>Unique: a confirmation is taken back once.</summary>
    public required Guid ConfirmationId { get; init; }

    public required string Reason { get; init; }

    public required Guid RevokedById { get; init; }

    public required string RevokedBy { get; init; }

    public required string RevokedByBody { get; init; }

    public required DateTimeOffset RevokedAt { get; init; }
}
