namespace Platform.Inspections;

/// <summary>The numbers a check was drawn from: without them nobody could repeat the draw once the register has moved on.</summary>
public sealed class SpotCheckPopulation
{
    /// <summary>The check's own id.</summary>
    public required Guid Id { get; init; }

    /// <summary>See <see cref="Draw.ListOf"/>.</summary>
    public required string Numbers { get; init; }
}
