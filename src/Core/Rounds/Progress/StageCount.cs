namespace Platform.Rounds;

/// <summary>How many applications of a survey stand at a stage.</summary>
public sealed record StageCount(string StageName, int Count);
