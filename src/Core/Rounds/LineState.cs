namespace Platform.Rounds;

/// <summary>Where an archive of a clean-up stands, by what happened since the round began.</summary>
public enum LineState
{
    /// <summary>Nothing happened yet.</summary>
    Untouched,

    /// <summary>A case of it is open.</summary>
    InProgress,

    ExitProposed,

    /// <summary>Verified anew and kept.</summary>
    Kept,

    Exited,

    /// <summary>Gone to a unit the reader does not see, which answers for it now.</summary>
    Elsewhere,
}
