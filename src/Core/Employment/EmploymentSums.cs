namespace Platform.Employment;

public static class EmploymentSums
{
    extension(IReadOnlyList<UnitEmployment> units)
    {
        /// <summary>合计.</summary>
        public UnitEmployment Total =>
            new(
                "合计",
                units.Sum(unit => unit.Reported),
                units.Sum(unit => unit.Published),
                units.Sum(unit => unit.Positions),
                units.Sum(unit => unit.Trained),
                units.Sum(unit => unit.Recommended),
                units.Sum(unit => unit.Placed),
                units.Sum(unit => unit.Supported)
            );
    }
}
