namespace Platform.Approvals;

/// <summary>职工代表会议记录.</summary>
public sealed class CongressMinutes
{
    public Guid Id { get; init; }

    public required Guid RunId { get; init; }

    public required DateOnly HeldOn { get; init; }

    public required string Place { get; init; }

    public required string ChairedBy { get; init; }

    /// <summary>Delegates present.</summary>
    public required int Present { get; init; }

    public required int For { get; init; }

    public required int Against { get; init; }

    public required int Abstained { get; init; }

    /// <summary>The minutes with the sign-in sheet, scanned.</summary>
    public Guid? FileId { get; init; }

    public required string RecordedByName { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }

    /// <summary>More delegates voted for than against; the document asks for no other majority.</summary>
    public bool IsCarried => For > Against;
}
