using Platform.Organizations;

namespace Platform.Rounds;

/// <summary>Something of one unit, with the unions above it.</summary>
internal interface IOfUnit
{
    int? CityId { get; }

    int? CountyId { get; }

    int? MiddleId { get; }

    int PrimaryId { get; }

    /// <summary>Whether the unit is the body or stands below it.</summary>
    bool IsOf(Body body) =>
        body.Kind switch
        {
            BodyKind.Primary => PrimaryId == body.Id,
            BodyKind.County => CountyId == body.Id,
            BodyKind.City => CityId == body.Id,
            BodyKind.Province => true,
            _ => MiddleId == body.Id,
        };
}
