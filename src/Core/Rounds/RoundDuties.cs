using Platform.Organizations;
using Platform.Regions;

namespace Platform.Rounds;

/// <summary>By when a union has to be done in a round, and to whom it reports. One document may give each level its day.</summary>
internal static class RoundDuties
{
    /// <param name="area">Division code of the county the body is or belongs to, of the city where no county stands between.</param>
    /// <returns>The day for the body; one for its own area before one for everybody, the nearest addressee first.</returns>
    public static RoundDeadline? DeadlineOf(Round round, Body body, string? area) =>
        round
            .Deadlines.Where(deadline =>
                KindOf(deadline.By) == body.Kind
                && (deadline.Area is null || deadline.Area == area)
                && body.BodyOf(deadline.To) is not null
                && (deadline.ExceptThoseUnder is not { } under || body.BodyOf(under) is null)
            )
            .OrderBy(deadline => deadline.Area is null)
            .ThenByDescending(deadline => KindOf(deadline.To))
            .FirstOrDefault();

    /// <summary>Who gets the body's report: whom the deadline names, else the union it stands below.</summary>
    public static int? AddresseeOf(Round round, Body body, string? area) =>
        DeadlineOf(round, body, area) is { } deadline ? body.BodyOf(deadline.To) : body.ParentId;

    /// <summary>Whether the body is of a level that hands the sheet up.</summary>
    public static bool HandsUp(Round round, ReportSheet sheet, Body body) =>
        RoundDesk.IsOf(round, body) && sheet.By.Any(party => KindOf(party) == body.Kind);

    /// <summary>Null for a party that is no union, or none of one level.</summary>
    private static BodyKind? KindOf(Party party) =>
        party switch
        {
            Party.Applicant or Party.Employer or Party.PrimaryUnion => BodyKind.Primary,
            Party.SectorUnion => BodyKind.Sector,
            Party.TownshipUnion => BodyKind.Township,
            Party.CountyAssistanceCentre or Party.CountyUnion => BodyKind.County,
            Party.CityAssistanceCentre or Party.CityUnion => BodyKind.City,
            Party.ProvinceUnion => BodyKind.Province,
            _ => null,
        };
}
