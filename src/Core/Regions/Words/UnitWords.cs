namespace Platform.Regions;

public static class UnitWords
{
    extension(Unit unit)
    {
        public string InWords =>
            unit switch
            {
                Unit.YuanPerMonth => "元/月",
                Unit.YuanPerYear => "元/年",
                Unit.Percent => "%",
                _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, null),
            };
    }
}
