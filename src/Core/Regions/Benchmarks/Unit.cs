namespace Platform.Regions;

/// <summary>What a benchmark's number counts.</summary>
public enum Unit
{
    YuanPerMonth,
    YuanPerYear,
    Percent,
}
