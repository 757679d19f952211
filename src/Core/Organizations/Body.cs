using Platform.Storage;

namespace Platform.Organizations;

/// <summary>
/// A union of the tree, or a supervising department. A primary union stands for its unit; it belongs to a sector union
/// or a township, or directly to its county or its city (市直).
/// </summary>
public sealed class Body : IVersioned
{
    public int Id { get; private set; }

    public required string Name { get; set; }

    public required BodyKind Kind { get; init; }

    public int? ParentId { get; private set; }

    /// <summary>GB/T 2260 code of a province, city or county; null below.</summary>
    public string? DivisionCode { get; set; }

    public int? ProvinceId { get; private set; }

    public int? CityId { get; private set; }

    public int? CountyId { get; private set; }

    public int? MiddleId { get; private set; }

    /// <summary>Whether <see cref="MiddleId"/> is a sector union or a township.</summary>
    public BodyKind? MiddleKind { get; private set; }

    /// <summary>The department that supervises a primary union's unit (企业主管部门); null where none is registered.</summary>
    public int? DepartmentId { get; set; }

    /// <summary>Office number for the calls the documents prescribe; nobody's own.</summary>
    public string? Telephone { get; set; }

    /// <summary>Set when the body was dissolved or merged: it keeps its history and takes no new cases.</summary>
    public DateOnly? ClosedOn { get; set; }

    public int Version { get; set; }

    /// <summary>市直: a unit with no county above it.</summary>
    public bool IsDirectlyUnderCity => Kind is BodyKind.Primary && CountyId is null;

    /// <summary>The sector union the unit belongs to (系统工会); null for units under a township or directly placed.</summary>
    public int? SectorUnionId => MiddleKind is BodyKind.Sector ? MiddleId : null;

    /// <summary>The town's or street's union the unit belongs to; null for units of a sector union or directly placed.</summary>
    public int? TownshipUnionId => MiddleKind is BodyKind.Township ? MiddleId : null;

    /// <summary>Whose rows the body's posts may see.</summary>
    public Scope Scope =>
        new(
            Kind switch
            {
                BodyKind.Province => ScopeKind.Province,
                BodyKind.City => ScopeKind.City,
                BodyKind.County => ScopeKind.County,
                BodyKind.Sector or BodyKind.Township => ScopeKind.Middle,
                BodyKind.Primary => ScopeKind.Primary,
                BodyKind.Department => ScopeKind.Department,
                _ => ScopeKind.Nothing,
            },
            Id
        );

    /// <summary>The ancestors a case of this unit is filed under.</summary>
    /// <exception cref="InvalidOperationException">The body is no primary union.</exception>
    public Lineage Lineage =>
        Kind is BodyKind.Primary && ProvinceId is { } province
            ? new(province, CityId, CountyId, MiddleId, Id, DepartmentId)
            : throw new InvalidOperationException($"{Name} is no unit: only a primary union has a lineage.");

    /// <summary>Takes the place below <paramref name="parent"/>. Cases already filed keep the ancestors they had.</summary>
    /// <exception cref="RuleException">The parent cannot have such a child.</exception>
    public void MoveBelow(Body parent)
    {
        if (!MayStandBelow(Kind, parent.Kind))
        {
            throw new RuleException($"“{Kind.InWords}”不能设在“{parent.Kind.InWords}”之下")
            {
                Field = nameof(ParentId),
            };
        }

        ParentId = parent.Id;
        ProvinceId = parent.Kind is BodyKind.Province ? parent.Id : parent.ProvinceId;
        CityId = parent.Kind is BodyKind.City ? parent.Id : parent.CityId;
        CountyId = parent.Kind is BodyKind.County ? parent.Id : parent.CountyId;
        (MiddleId, MiddleKind) = parent.Kind is BodyKind.Sector or BodyKind.Township
            ? (parent.Id, parent.Kind)
            : ((int?)null, (BodyKind?)null);
    }

    /// <summary>What may be put directly below a body of that kind.</summary>
    public static IReadOnlyList<BodyKind> KindsBelow(BodyKind parent) =>
        [.. Enum.GetValues<BodyKind>().Where(kind => MayStandBelow(kind, parent))];

    private static bool MayStandBelow(BodyKind kind, BodyKind parent) =>
        (kind, parent) switch
        {
            (BodyKind.City, BodyKind.Province) => true,
            (BodyKind.County, BodyKind.City) => true,
            (BodyKind.Sector or BodyKind.Department, BodyKind.Province or BodyKind.City or BodyKind.County) => true,
            (BodyKind.Township, BodyKind.City or BodyKind.County) => true,
            (BodyKind.Primary, BodyKind.City or BodyKind.County or BodyKind.Sector or BodyKind.Township) => true,
            _ => false,
        };
}
