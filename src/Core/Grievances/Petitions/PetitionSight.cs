namespace Platform.Grievances;

/// <summary>
/// A body that may see a petition: the one that received it, each it was given to, and the union directly above each of
/// them. To everybody else there is no such petition.
/// </summary>
public sealed class PetitionSight
{
    public required Guid PetitionId { get; init; }

    public required int BodyId { get; init; }
}
