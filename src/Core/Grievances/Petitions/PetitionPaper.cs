namespace Platform.Grievances;

/// <summary>A paper of a petition: a material of the checklist, or one that came of the proceedings, with its scan where there is one.</summary>
public sealed class PetitionPaper
{
    public required Guid Id { get; init; }

    public required Guid PetitionId { get; init; }

    /// <summary>A code of the service's checklist, or of <see cref="PetitionPaperKind"/>.</summary>
    public required string Code { get; init; }

    public required string Name { get; init; }

    /// <summary>原件: has to be given back when it is no longer needed.</summary>
    public required bool IsOriginal { get; init; }

    public required int Copies { get; init; }

    public required DateOnly TakenOn { get; init; }

    public required string TakenByName { get; init; }

    public required string TakenByBody { get; init; }

    public Guid? FileId { get; internal set; }

    public DateOnly? ReturnedOn { get; internal set; }

    public string? ReturnedByName { get; internal set; }
}
