using Platform.Regions;

namespace Platform.Approvals.Checks;

/// <summary>民主评议: minutes are there, enough people took part, and more voted for than against.</summary>
internal sealed class AppraisalCheck : IWayCheck
{
    public IEnumerable<Outstanding> Find(Situation situation)
    {
        if (situation.Stage is not DemocraticAppraisal stage)
        {
            yield break;
        }

        if (situation.Minutes.FirstOrDefault(one => one.StageCode == stage.Code) is not { } minutes)
        {
            yield return new("尚未登记民主评议会议记录", stage.Source, MendingPlace.Scrutiny);
            yield break;
        }

        if (stage.MinimumParticipants is { } minimum && minutes.Present < minimum)
        {
            yield return new($"参加评议 {minutes.Present} 人，不足 {minimum} 人", stage.Source, MendingPlace.Scrutiny);
        }

        if (!minutes.IsCarried)
        {
            yield return new(
                $"民主评议未通过（同意 {minutes.For} 票，反对 {minutes.Against} 票，弃权 {minutes.Abstained} 票）",
                stage.Source,
                MendingPlace.Scrutiny
            );
        }
    }
}
