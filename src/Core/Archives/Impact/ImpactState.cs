namespace Platform.Archives;

/// <summary>What became of one line.</summary>
public enum ImpactState
{
    /// <summary>Nobody decided yet.</summary>
    Open,

    /// <summary>The proposed category was decided.</summary>
    Applied,

    /// <summary>The household stays in its category, with a reason.</summary>
    Kept,

    /// <summary>The archive changed or left the register before anybody decided: the line says nothing any more.</summary>
    Overtaken,
}
