using Platform.Regions;

namespace Platform.Organizations;

/// <summary>Which body stands behind a party of a chain, for one unit. A centre acts with its union's posts.</summary>
public static class PartyBodies
{
    extension(Body unit)
    {
        /// <summary>Null where the unit has no such body above it; the page then says which one is missing.</summary>
        public int? BodyOf(Party party) =>
            party switch
            {
                Party.Applicant or Party.Employer or Party.PrimaryUnion => unit.Id,
                Party.SuperiorUnion => unit.ParentId,
                Party.SectorUnion => unit.SectorUnionId,
                Party.TownshipUnion => unit.TownshipUnionId,
                Party.SupervisingDepartment => unit.DepartmentId,
                Party.CountyAssistanceCentre or Party.CountyUnion => unit.CountyId,
                Party.CountyOrCityUnion => unit.CountyId ?? unit.CityId,
                Party.CityAssistanceCentre or Party.CityUnion => unit.CityId,
                Party.ProvinceUnion => unit.ProvinceId,
                _ => null,
            };
    }
}
