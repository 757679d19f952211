using Platform.Regions;

namespace Platform.Approvals.Checks;

/// <summary>职工代表会议: minutes are there and the congress did not vote against.</summary>
internal sealed class CongressCheck : IWayCheck
{
    public IEnumerable<Outstanding> Find(Situation situation)
    {
        if (situation.Stage is not WorkersCongress stage)
        {
            yield break;
        }

        if (situation.Minutes.FirstOrDefault(one => one.StageCode == stage.Code) is not { } minutes)
        {
            yield return new("尚未登记职工代表会议记录", stage.Source, MendingPlace.Scrutiny);
        }
        else if (!minutes.IsCarried)
        {
            yield return new(
                $"职工代表会议未通过（同意 {minutes.For} 票，反对 {minutes.Against} 票）",
                stage.Source,
                MendingPlace.Scrutiny
            );
        }
    }
}
