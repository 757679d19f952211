using Platform.Regions;

namespace Platform.Archives;

/// <summary>A household's calculation as an officer gets it before deciding.</summary>
/// <param name="Area">The benchmark it was compared with: of the town or of the country.</param>
/// <param name="Result">Null where nothing could be calculated.</param>
/// <param name="Trouble">Why not; null where it could.</param>
public sealed record CategoryAssessment(CategoryBasis Basis, AreaKind Area, Assessment? Result, string? Trouble)
{
    /// <summary>The calculation decides unless the officer departs from it with a reason.</summary>
    public bool Decides => Result is not null && !Basis.Scheme.IsProposed;
}
