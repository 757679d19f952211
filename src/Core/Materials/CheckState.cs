namespace Platform.Materials;

/// <summary>What the officer found when looking at a submitted material.</summary>
public enum CheckState
{
    Unchecked,
    InOrder,
    Deficient,
}
