namespace Platform.Grievances;

/// <summary>How a petition ended.</summary>
public enum PetitionEnding
{
    /// <summary>协调成功: the parties agreed.</summary>
    Agreed,

    /// <summary>协调不成功: every remedy that was begun has its end.</summary>
    Remedied,

    /// <summary>Dealt with and answered without a mediation, or after one that led to nothing further.</summary>
    Answered,

    /// <summary>转办: an authority outside the union answers the petitioner.</summary>
    PassedOn,

    /// <summary>不予受理: the union is not the place for it; where to go is said.</summary>
    NotAccepted,

    /// <summary>The petitioner took it back.</summary>
    Withdrawn,

    /// <summary>Part of an earlier petition of the same person from now on.</summary>
    Merged,
}
