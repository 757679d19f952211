namespace Platform.Regions;

/// <summary>What kind of responsibility a stage carries; nobody carries both in one case.</summary>
public enum Duty
{
    /// <summary>Looking into the facts: applying for somebody, checking, visiting, posting.</summary>
    Investigating,

    /// <summary>Deciding on what others found.</summary>
    Deciding,

    /// <summary>Carrying out what was decided; neither of the two.</summary>
    Executing,
}
