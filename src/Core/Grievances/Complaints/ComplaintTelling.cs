namespace Platform.Grievances;

/// <summary>How the complainant was told the outcome.</summary>
public enum ComplaintTelling
{
    FaceToFace,

    Telephone,

    Letter,

    /// <summary>Who left no name or telephone finds it with the query code.</summary>
    ByQueryCode,
}
