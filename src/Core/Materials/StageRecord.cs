namespace Platform.Materials;

/// <summary>What a stage put on record itself, where that is the material: nothing is handed in beside it.</summary>
/// <param name="On">The day it was made, or put up.</param>
/// <param name="Photographs">How many came with it.</param>
public sealed record StageRecord(string StageCode, StageRecordKind Kind, DateOnly On, int Photographs);
