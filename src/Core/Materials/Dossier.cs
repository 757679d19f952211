namespace Platform.Materials;

/// <summary>Everything filed that may answer for an item of a checklist.</summary>
public sealed record Dossier
{
    /// <summary>Everything handed in, replaced ones too.</summary>
    public required IReadOnlyCollection<Submission> Submissions { get; init; }

    /// <summary>What earlier dossiers of the same archive have; counts only for what need not be given again.</summary>
    public IReadOnlyCollection<GivenMaterial> Given { get; init; } = [];

    /// <summary>Who put their hand to what, taken back ones too.</summary>
    public IReadOnlyCollection<SigningEntry> Signings { get; init; } = [];

    /// <summary>What the stages themselves put on record, newest first.</summary>
    public IReadOnlyCollection<StageRecord> Records { get; init; } = [];

    /// <summary>
    /// Names of the stages gone through, by code. What a stage would record that is not gone through is handed in like
    /// any other paper.
    /// </summary>
    public IReadOnlyDictionary<string, string> Stages { get; init; } = new Dictionary<string, string>();
}
