using System.Globalization;
using Platform.Regions;

namespace Platform.Approvals.Checks;

/// <summary>公示: posted, over, and every objection settled.</summary>
internal sealed class NoticeCheck : IWayCheck
{
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-CN");

    public IEnumerable<Outstanding> Find(Situation situation)
    {
        if (situation.Stage is not PublicNotice stage)
        {
            yield break;
        }

        if (situation.Postings.FirstOrDefault(posting => !posting.IsVoid) is not { } posting)
        {
            yield return new(
                situation.Postings.Count == 0 ? "尚未张榜公示" : "公示已作废，须重新张榜",
                stage.Source,
                MendingPlace.Scrutiny
            );
            yield break;
        }

        if (situation.Today < posting.NextStepFrom)
        {
            yield return new(
                $"公示未满 {posting.WorkingDays} 个工作日，最早可于 {posting.NextStepFrom.ToString("M月d日 dddd", Chinese)} 进入下一步"
                    + (posting.IsProvisional ? "（暂定）" : ""),
                stage.Source,
                MendingPlace.Scrutiny
            )
            {
                Until = posting.NextStepFrom,
            };
        }

        foreach (var objection in posting.Objections)
        {
            if (objection.Upheld is null)
            {
                yield return new(
                    $"{objection.ReceivedOn:M月d日}收到的异议尚未核实",
                    stage.Source,
                    MendingPlace.Scrutiny
                );
            }
            else if (objection.Upheld is true)
            {
                yield return new(
                    $"{objection.ReceivedOn:M月d日}收到的异议核实属实，本件不能继续，请退回或不予认定",
                    stage.Source,
                    MendingPlace.Scrutiny
                );
            }
        }
    }
}
