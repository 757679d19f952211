namespace Platform.Inspections;

/// <summary>
/// 抽查: archives drawn at random by a city or province union out of its subtree. Written once: what it was drawn from and
/// with which seed never changes; the findings stand in its lines.
/// </summary>
public sealed class SpotCheck
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    public required int BodyId { get; init; }

    public required string BodyName { get; init; }

    /// <summary>The clause that asks for spot checks, as printed; null where no document does.</summary>
    public string? Clause { get; init; }

    /// <summary>The plan or the reason of this one, in the words of whoever drew it.</summary>
    public string? Occasion { get; init; }

    public required string Seed { get; init; }

    /// <summary>Live archives of the subtree at the draw.</summary>
    public required int Population { get; init; }

    /// <summary>SHA-256 over their numbers; see <see cref="Draw.HashOf"/>.</summary>
    public required string PopulationHash { get; init; }

    /// <summary>So many of a hundred, where the size was given so.</summary>
    public int? Percent { get; init; }

    public required int Drawn { get; init; }

    public required Guid DrawnById { get; init; }

    public required string DrawnByName { get; init; }

    public required DateTimeOffset DrawnAt { get; init; }
}
