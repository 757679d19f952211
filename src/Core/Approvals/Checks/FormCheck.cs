using Platform.Regions;

namespace Platform.Approvals.Checks;

/// <summary>The form is complete and right before it is handed in.</summary>
internal sealed class FormCheck : IStageCheck
{
    public IEnumerable<Outstanding> Find(Situation situation) =>
        situation.Stage is Application && situation.FormFaults.Count > 0
            ?
            [
                new(
                    $"表格还有 {situation.FormFaults.Count} 处需要填写或改正，例如：{situation.FormFaults[0].Message}",
                    situation.Stage.Source,
                    MendingPlace.Form
                ),
            ]
            : [];
}
