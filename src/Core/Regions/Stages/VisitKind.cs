namespace Platform.Regions;

/// <summary>How a household was looked up.</summary>
public enum VisitKind
{
    /// <summary>入户.</summary>
    AtHome,

    /// <summary>电话.</summary>
    ByTelephone,
}
