namespace Platform.Materials;

/// <summary>Where one item of a checklist stands.</summary>
public enum MaterialState
{
    NotNeeded,

    /// <summary>A later stage puts it on record; until then there is nothing to hand in.</summary>
    Awaited,

    Missing,

    /// <summary>Handed in, but not for everybody, or not signed by everybody.</summary>
    Incomplete,

    Unchecked,
    Deficient,
    InOrder,
}
