namespace Platform.Materials;

/// <summary>Where one item of a checklist stands.</summary>
public enum MaterialState
{
    NotNeeded,
    Missing,
    Unchecked,
    Deficient,
    InOrder,
}
