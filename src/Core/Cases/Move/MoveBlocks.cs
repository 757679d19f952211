using Platform.Approvals;
using Platform.Organizations;
using Platform.Regions;

namespace Platform.Cases;

/// <summary>What stands in the way of putting a case under another edition, each with the way that is open.</summary>
internal static class MoveBlocks
{
    /// <summary>What stands in the way of any move, whatever the other edition says.</summary>
    public static IEnumerable<string> Of(CaseFile file, bool hasCertificate)
    {
        if (!file.Case.Status.IsOpen || file.Stage is null)
        {
            yield return $"本件现为“{file.Case.Status.InWords}”，按原来的版本保存。";
            yield break;
        }

        if (file.OpenCorrection is { } notice)
        {
            yield return $"《{notice.Name.Trim('《', '》')}》已按旧版发出，期限 {notice.DueOn:yyyy年M月d日}；补正提交后再改版。";
        }

        if (RunningNotice(file) is { } posting)
        {
            yield return $"公示正在进行，到 {posting.LastDay:yyyy年M月d日}为止；期满后再改版。";
        }

        if (file.Contents.Postings.Any(one => !one.IsVoid && one.Objections.Any(objection => objection.Upheld is null)))
        {
            yield return "有异议还没有核实；核实处理后再改版。";
        }

        if (file.Case.CallDueAbout is not null)
        {
            yield return "还欠一次规定的电话通知；通知并登记后再改版。";
        }

        if (hasCertificate)
        {
            yield return "本件已经进入办证，证件按旧版的版面和编号办理，不能再改版。";
        }
    }

    /// <summary>What stands in the way of this other edition.</summary>
    public static IEnumerable<string> Of(CaseFile file, CaseFile after, StagesOfMove stages, bool needsAnswers)
    {
        if (file.Item.Renews is null != after.Item.Renews is null)
        {
            yield return "新版改了办理对象（新申请或在册档案），本件只能按旧版办结。";
        }

        if (stages.Landing is not { } landing)
        {
            yield return "新版的环节本件都已办过，没有可以接着办的环节；请按旧版办结。";
            yield break;
        }

        if (file.Unit.BodyOf(landing.By) is null)
        {
            yield return $"“{file.Unit.Name}”没有登记{landing.By.InWords}，不能进入“{landing.Name}”；请系统管理员在“组织机构”中登记后再改版。";
        }

        if (!file.Case.IsSettled)
        {
            yield break;
        }

        if (needsAnswers)
        {
            yield return "新版表格有必填内容没有填写，而本件已经受理或建档，不能退回补填；请按旧版办结，变化的内容在档案中更正。";
        }
        else if (stages.ToBeDoneAgain.FirstOrDefault() is { } again)
        {
            yield return $"按新版要重新办理“{again.Name}”，而本件已经受理或建档，不能退回；请按旧版办结。";
        }
        else if (file.Case.RegisteredAt is not null && stages.RegistersLater is { } registers)
        {
            yield return $"新版在“{registers.Name}”建立档案，而本件已经建档；请按旧版办结。";
        }
    }

    private static Posting? RunningNotice(CaseFile file) =>
        file.Contents.Postings.FirstOrDefault(one =>
            one is { IsVoid: false, TakenDownOn: null } && file.Today < one.NextStepFrom
        );
}
