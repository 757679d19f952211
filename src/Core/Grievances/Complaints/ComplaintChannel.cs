namespace Platform.Grievances;

/// <summary>How a complaint came in.</summary>
public enum ComplaintChannel
{
    FaceToFace,

    Telephone,

    /// <summary>By the public page, without an officer.</summary>
    Online,
}
