namespace Platform.Approvals.Checks;

/// <summary>A form that is filled at the stage is complete and right before it passes.</summary>
internal sealed class StageFormCheck : IWayCheck
{
    public IEnumerable<Outstanding> Find(Situation situation) =>
        situation
            .FormsHere.Where(one => one.Form.FilledAt == situation.Stage.Code && one.Faults.Count > 0)
            .Select(one => new Outstanding(
                $"《{one.Form.Name.Trim('《', '》')}》还有 {one.Faults.Count} 处需要填写或改正，例如：{one.Faults[0].Message}",
                one.Form.Source,
                MendingPlace.Form
            ));
}
