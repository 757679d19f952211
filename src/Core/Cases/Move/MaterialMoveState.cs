namespace Platform.Cases;

public enum MaterialMoveState
{
    /// <summary>Handed in, or needed, under both editions.</summary>
    Kept,

    /// <summary>To be handed in for the other edition.</summary>
    Needed,

    /// <summary>The other edition does not ask it of this applicant; what was handed in is kept.</summary>
    NotAsked,
}
