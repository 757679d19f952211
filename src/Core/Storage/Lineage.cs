namespace Platform.Storage;

/// <summary>A unit and the bodies above it, by id.</summary>
public readonly record struct Lineage(
    int ProvinceId,
    int? CityId,
    int? CountyId,
    int? MiddleId,
    int PrimaryId,
    int? DepartmentId
);
