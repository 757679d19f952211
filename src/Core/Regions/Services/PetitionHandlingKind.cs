namespace Platform.Regions;

/// <summary>Who does the work on a petition, and who answers for it.</summary>
public enum PetitionHandlingKind
{
    /// <summary>承办: the union that took it does it itself.</summary>
    Undertake,

    /// <summary>交办: a body below does it and reports back.</summary>
    Assign,

    /// <summary>转办: another body is competent, does it and answers the petitioner.</summary>
    PassOn,

    /// <summary>督办: somebody else is at it; the union presses for it and hears how it went.</summary>
    Supervise,
}
