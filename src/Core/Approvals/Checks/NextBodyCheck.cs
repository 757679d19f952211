using Platform.Regions;

namespace Platform.Approvals.Checks;

/// <summary>There is somebody to hand the case up to, said before anybody tries.</summary>
internal sealed class NextBodyCheck : IStageCheck
{
    public IEnumerable<Outstanding> Find(Situation situation) =>
        situation.NextWithoutBody is { } next
            ?
            [
                new(
                    $"所在单位没有登记{next.By.InWords}，不能进入“{next.Name}”，请系统管理员在“组织机构”中登记",
                    next.Source,
                    MendingPlace.Organization
                ),
            ]
            : [];
}
