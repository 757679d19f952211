using Platform.Regions;

namespace Platform.Approvals.Checks;

/// <summary>录入: what goes into the electronic archive is complete and right.</summary>
internal sealed class DataEntryCheck : IStageCheck
{
    public IEnumerable<Outstanding> Find(Situation situation) =>
        situation.Stage is DataEntry && situation.FormFaults.Count > 0
            ?
            [
                new(
                    $"录入须完整：表格还有 {situation.FormFaults.Count} 处需要填写或改正，例如：{situation.FormFaults[0].Message}",
                    situation.Stage.Source,
                    MendingPlace.Form
                ),
            ]
            : [];
}
