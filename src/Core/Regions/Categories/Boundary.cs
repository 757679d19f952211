namespace Platform.Regions;

/// <summary>What happens at the line itself.</summary>
public enum Boundary
{
    /// <summary>低于: &lt;.</summary>
    Below,

    /// <summary>不高于: ≤.</summary>
    AtMost,
}
