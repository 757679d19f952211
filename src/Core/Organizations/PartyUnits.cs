using System.Linq.Expressions;
using Platform.Regions;

namespace Platform.Organizations;

/// <summary>The other way round from <see cref="PartyBodies"/>: for which units a body is the party.</summary>
public static class PartyUnits
{
    extension(IQueryable<Body> units)
    {
        /// <summary>The units for which that body is the party: the same as <see cref="PartyBodies"/>, asked of the database.</summary>
        public IQueryable<Body> WithParty(Party party, int bodyId) => units.Where(Is(party, bodyId));
    }

    private static Expression<Func<Body, bool>> Is(Party party, int id) =>
        party switch
        {
            Party.Applicant or Party.Employer or Party.PrimaryUnion => unit => unit.Id == id,
            Party.SuperiorUnion => unit => unit.ParentId == id,
            Party.SectorUnion => unit => unit.MiddleKind == BodyKind.Sector && unit.MiddleId == id,
            Party.TownshipUnion => unit => unit.MiddleKind == BodyKind.Township && unit.MiddleId == id,
            Party.SupervisingDepartment => unit => unit.DepartmentId == id,
            Party.CountyAssistanceCentre or Party.CountyUnion => unit => unit.CountyId == id,
            Party.CountyOrCityUnion => unit => (unit.CountyId ?? unit.CityId) == id,
            Party.CityAssistanceCentre or Party.CityUnion => unit => unit.CityId == id,
            Party.ProvinceUnion => unit => unit.ProvinceId == id,
            _ => unit => false,
        };
}
