namespace Platform.Regions;

/// <summary>Whether a benchmark is for people of the town or of the country.</summary>
public enum AreaKind
{
    /// <summary>城市、城镇.</summary>
    Urban,

    /// <summary>农村.</summary>
    Rural,
}
