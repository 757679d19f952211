namespace Platform.Employment;

/// <summary>How far a training is.</summary>
public enum TrainingStatus
{
    Planned,

    /// <summary>Held, with everybody's attendance on record.</summary>
    Finished,
    Cancelled,
}
