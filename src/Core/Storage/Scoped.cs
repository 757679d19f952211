namespace Platform.Storage;

/// <summary>
/// A row that belongs to a unit. It carries the unit's ancestors as columns, so that a city's list is one index range
/// and not a walk over the tree; they are written once, from the unit as it stood at the act.
/// </summary>
public abstract class Scoped
{
    public int ProvinceId { get; private set; }

    public int? CityId { get; private set; }

    public int? CountyId { get; private set; }

    /// <summary>Sector union, township or street; null where the unit stands directly under its county or city.</summary>
    public int? MiddleId { get; private set; }

    /// <summary>The unit's own union.</summary>
    public int PrimaryId { get; private set; }

    /// <summary>The department that supervises the unit, where one does.</summary>
    public int? DepartmentId { get; private set; }

    public void Place(Lineage lineage)
    {
        ProvinceId = lineage.ProvinceId;
        CityId = lineage.CityId;
        CountyId = lineage.CountyId;
        MiddleId = lineage.MiddleId;
        PrimaryId = lineage.PrimaryId;
        DepartmentId = lineage.DepartmentId;
    }

    /// <summary>Belongs to whomever the other row belongs to.</summary>
    public void PlaceBeside(Scoped other) =>
        Place(new(other.ProvinceId, other.CityId, other.CountyId, other.MiddleId, other.PrimaryId, other.DepartmentId));
}
