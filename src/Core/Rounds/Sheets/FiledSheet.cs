namespace Platform.Rounds;

/// <summary>
/// A sheet as a union handed it up: signed off and frozen. The database refuses to change one; what is put right is
/// handed up again, as another row.
/// </summary>
public sealed class FiledSheet
{
    public required Guid Id { get; init; }

    public required Guid RoundId { get; init; }

    public required string SheetCode { get; init; }

    public required string SheetName { get; init; }

    public required int BodyId { get; init; }

    public required string BodyName { get; init; }

    /// <summary>From 1 for each sheet of a union, all weeks counted.</summary>
    public required int Sequence { get; init; }

    /// <summary>The due day of the week it is of; null for a sheet of the whole round.</summary>
    public DateOnly? WeekDueOn { get; init; }

    /// <summary>The union's last day for it; null where none was set.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>Null at the top of the tree.</summary>
    public int? ToBodyId { get; init; }

    public string? ToBodyName { get; init; }

    /// <summary>签发: whoever answers for the numbers, as typed.</summary>
    public required string SignedBy { get; init; }

    public required string SignedPost { get; init; }

    public required DateOnly SignedOn { get; init; }

    public string? Remark { get; init; }

    public required DateOnly FiledOn { get; init; }

    public required DateTimeOffset FiledAt { get; init; }

    public required Guid FiledById { get; init; }

    public required string FiledByName { get; init; }

    public required string FiledByTitle { get; init; }

    /// <summary>The <see cref="DrawnSheet"/>, which names households; see <see cref="SheetVault"/>.</summary>
    public required string SealedContent { get; init; }

    public bool IsLate => DueOn < FiledOn;
}
