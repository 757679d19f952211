namespace Platform.Organizations;

/// <summary>
/// Which units a region's rules are for: those below the county or the city of its code, and, for a county, the units
/// directly under its city (市直), whose route the county's document describes too.
/// </summary>
public static class RegionUnits
{
    /// <summary>A division code's first four digits are the city's.</summary>
    private const int CityDigits = 4;

    extension(IQueryable<Body> bodies)
    {
        /// <summary>Also those that were dissolved.</summary>
        public IQueryable<Body> UnitsOf(string regionCode)
        {
            var city = regionCode[..CityDigits] + "00";
            return bodies.Where(unit =>
                unit.Kind == BodyKind.Primary
                && bodies.Any(above =>
                    (above.DivisionCode == regionCode && (above.Id == unit.CountyId || above.Id == unit.CityId))
                    || (above.DivisionCode == city && above.Id == unit.CityId && unit.CountyId == null)
                )
            );
        }
    }
}
