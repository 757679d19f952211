namespace Platform.Approvals.Checks;

/// <summary>What the stage requires was found in order; what it brings is there for the next body to look at.</summary>
internal sealed class MaterialsCheck : IStageCheck
{
    public IEnumerable<Outstanding> Find(Situation situation) =>
        Sentences(situation.Stage.Requires, situation.MaterialGaps)
            .Concat(Sentences(situation.Stage.Brings, situation.MissingMaterials))
            .Select(words => new Outstanding(words, situation.Stage.Source, MendingPlace.Materials));

    private static IEnumerable<string> Sentences(IEnumerable<string> codes, IReadOnlyDictionary<string, string> gaps) =>
        codes.Where(gaps.ContainsKey).Select(code => gaps[code]);
}
