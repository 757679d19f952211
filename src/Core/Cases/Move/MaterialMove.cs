using Platform.Materials;

namespace Platform.Cases;

/// <summary>One material of a move's preview.</summary>
/// <param name="Status">As it will stand; of one that is not asked any more, as it stood.</param>
public sealed record MaterialMove(MaterialStatus Status, MaterialMoveState State);
