namespace Platform.Grievances;

/// <summary>What an attempt at mediation came to.</summary>
public enum MediationResult
{
    /// <summary>协调成功.</summary>
    Succeeded,

    /// <summary>协调不成功.</summary>
    Failed,

    /// <summary>Neither yet: there will be another attempt.</summary>
    ToBeContinued,
}
