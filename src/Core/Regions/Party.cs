namespace Platform.Regions;

/// <summary>Who acts or keeps a copy. Core finds the body by the applicant's unit; a description never names one.</summary>
public enum Party
{
    Applicant,

    /// <summary>The applicant's unit itself (用人单位), e.g. its personnel office.</summary>
    Employer,
    PrimaryUnion,

    /// <summary>上级工会: the union the unit's union stands directly below, whatever its level.</summary>
    SuperiorUnion,
    SectorUnion,

    /// <summary>镇、街道总工会.</summary>
    TownshipUnion,

    /// <summary>企业主管部门: a department, not a union.</summary>
    SupervisingDepartment,

    /// <summary>The county union's assistance centre; acts with the county union's posts.</summary>
    CountyAssistanceCentre,
    CountyUnion,

    /// <summary>县级以上工会: the county's union, or the city's for units directly under it.</summary>
    CountyOrCityUnion,

    /// <summary>The city union's assistance centre; acts with the city union's posts.</summary>
    CityAssistanceCentre,
    CityUnion,
    ProvinceUnion,
}
