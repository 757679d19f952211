namespace Platform.Approvals.Checks;

/// <summary>Every material the stage requires is there and was found in order.</summary>
internal sealed class MaterialsCheck : IStageCheck
{
    public IEnumerable<Outstanding> Find(Situation situation) =>
        situation
            .Stage.Requires.Where(situation.MaterialGaps.ContainsKey)
            .Select(code => new Outstanding(
                situation.MaterialGaps[code],
                situation.Stage.Source,
                MendingPlace.Materials
            ));
}
