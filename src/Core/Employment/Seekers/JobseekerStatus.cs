namespace Platform.Employment;

/// <summary>What became of somebody the union helps to find work.</summary>
public enum JobseekerStatus
{
    Seeking,

    /// <summary>上岗.</summary>
    Placed,

    /// <summary>自主创业, with the union's support.</summary>
    StartedUp,

    /// <summary>No longer looked after: left by their own wish, or found work elsewhere.</summary>
    Left,
}
