namespace Platform.Archives;

/// <summary>Which lines of a list are looked at, or decided upon together.</summary>
public sealed record ImpactFilter
{
    /// <summary>Only of this county.</summary>
    public int? CountyId { get; init; }

    /// <summary>Only of units directly under the city; goes before <see cref="CountyId"/>.</summary>
    public bool DirectUnits { get; init; }

    /// <summary>Only of this unit's union.</summary>
    public int? UnitId { get; init; }

    public ImpactState? State { get; init; }

    internal IQueryable<ImpactLine> On(IQueryable<ImpactLine> lines) =>
        lines.Where(line =>
            (!DirectUnits || line.CountyId == null)
            && (CountyId == null || line.CountyId == CountyId)
            && (UnitId == null || line.PrimaryId == UnitId)
            && (State == null || line.State == State)
        );
}
