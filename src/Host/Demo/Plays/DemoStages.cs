using Platform.Approvals;
using Platform.Cases;
using Platform.Materials;
using Platform.Regions;

namespace Platform.Host.Demo;

/// <summary>What is done at each kind of stage, whatever the region calls it: to pass it, or to end there.</summary>
/// <param name="household">What the worker's household answers, on whatever form asks it.</param>
internal sealed class DemoStages(DemoDesks desks, DemoCast cast, DemoCase script, Answers household, DateOnly today)
{
    private const int NoticeLength = 7;

    private DateOnly? NotBefore => script.On is { } days ? today.AddDays(days) : null;

    public IEnumerable<DemoAct> At(CaseFile file, Stage stage, DemoEnding? ending)
    {
        var turn = new DemoTurn(desks, cast, file, stage, script.Name, household);
        if (ending is DemoEnding.Withdrawn)
        {
            return [new(1, () => turn.WithdrawAsync("职工本人提出撤回申请（演示）"))];
        }

        return stage switch
        {
            OneOf or PublicNotice or WorkersCongress => HearWorkers(turn, ending),
            HomeVisit => Inquire(turn, turn.VisitAsync, "入户调查情况与申报一致（演示）", ending is DemoEnding.Visited),
            DemocraticAppraisal => Inquire(
                turn,
                turn.AppraiseAsync,
                "民主评议同意列为拟建档对象（演示）",
                ending is DemoEnding.Appraised
            ),
            DataCheck check => Compare(turn, check),
            DataEntry => [new(1, () => turn.DecideAsync(new(Outcome.Passed, "档案信息已完整录入（演示）")))],
            AssistancePlanning planning => new DemoPlanning(desks, turn.Officer, file, planning).Acts(
                ending,
                turn.DecideAsync
            ),
            Acceptance acceptance => Accept(turn, acceptance, ending),
            Determination => Determine(turn, ending),
            CertificateIssuance => new DemoCertificate(desks, cast, file).Acts(ending),
            _ => Review(turn, ending),
        };
    }

    /// <summary>Finds out for itself, looks through what was handed in, and draws up its own papers.</summary>
    private IEnumerable<DemoAct> Inquire(DemoTurn turn, Func<Task> find, string opinion, bool isLast)
    {
        yield return new(1, find) { NotBefore = isLast ? NotBefore : null };
        if (isLast)
        {
            yield break;
        }

        yield return new(0, turn.CheckAllAsync);
        yield return new(0, turn.BringAsync);
        yield return new(0, () => turn.DecideAsync(new(Outcome.Passed, opinion)));
    }

    private static IEnumerable<DemoAct> Compare(DemoTurn turn, DataCheck stage)
    {
        yield return new(1, () => turn.CompareAsync(stage));
        yield return new(0, () => turn.DecideAsync(new(Outcome.Passed, "比对结果与申报一致（演示）")));
    }

    private IEnumerable<DemoAct> Review(DemoTurn turn, DemoEnding? ending)
    {
        if (ending is DemoEnding.Deficient)
        {
            yield return new(1, () => turn.CheckFirstAsync(CheckState.Deficient, "复印件看不清，请重新提交（演示）"));
            yield break;
        }

        if (ending is DemoEnding.SentBack)
        {
            yield return new(1, () => turn.DecideAsync(SendBack)) { NotBefore = NotBefore };
            yield break;
        }

        if (ending is DemoEnding.Visited)
        {
            yield return new(1, turn.VisitAsync) { NotBefore = NotBefore };
            yield break;
        }

        yield return new(1, turn.CheckAllAsync);
        yield return new(0, turn.BringAsync);
        if (ending is not DemoEnding.Checked)
        {
            yield return new(0, () => turn.DecideAsync(new(Outcome.Passed, "情况属实（演示）")));
        }
    }

    private IEnumerable<DemoAct> HearWorkers(DemoTurn turn, DemoEnding? ending)
    {
        if (ending is DemoEnding.Congress)
        {
            yield return new(1, turn.HoldCongressAsync) { NotBefore = NotBefore };
            yield break;
        }

        var isLast = ending is DemoEnding.Posted or DemoEnding.Objection;
        yield return new(1, () => turn.PostAsync(NoticeLength)) { NotBefore = isLast ? NotBefore : null };
        if (ending is DemoEnding.Objection)
        {
            yield return new(2, turn.ObjectAsync);
        }

        if (isLast)
        {
            yield break;
        }

        yield return new(NoticeLength + 1, turn.BringAsync);
        if (ending is not DemoEnding.Over)
        {
            yield return new(0, () => turn.DecideAsync(new(Outcome.Passed, "公示期满无异议（演示）")));
        }
    }

    private IEnumerable<DemoAct> Determine(DemoTurn turn, DemoEnding? ending)
    {
        var outcome = ending switch
        {
            DemoEnding.Denied or DemoEnding.DeniedTold => new DecisionRequest(
                Outcome.Denied,
                "经核实，家庭收入情况与申报不符（演示）"
            ),
            DemoEnding.SentBack => new(Outcome.SentBack, "公示报告未写明公示地点，请补充后再报（演示）"),
            DemoEnding.SentBackToOriginator => new(Outcome.SentBackToOriginator, "家庭成员情况需要重新核实（演示）"),
            _ => new(Outcome.Passed, "同意认定（演示）"),
        };
        if (outcome.Outcome is Outcome.Passed)
        {
            yield return new(1, turn.CheckAllAsync);
        }

        yield return new(outcome.Outcome is Outcome.Passed ? 0 : 1, () => turn.DecideAsync(outcome))
        {
            NotBefore = ending is null ? null : NotBefore,
        };
        if (ending is DemoEnding.DeniedTold)
        {
            yield return new(1, turn.TellAsync);
        }
    }

    private IEnumerable<DemoAct> Accept(DemoTurn turn, Acceptance stage, DemoEnding? ending)
    {
        switch (ending)
        {
            case DemoEnding.Correction or DemoEnding.CorrectionAnswered:
                yield return new(1, () => turn.RequestCorrectionAsync(10)) { NotBefore = NotBefore };
                if (ending is DemoEnding.CorrectionAnswered)
                {
                    yield return new(2, turn.AnswerCorrectionAsync);
                }

                break;
            case DemoEnding.CorrectionOverdue or DemoEnding.Returned:
                yield return new(1, () => turn.RequestCorrectionAsync(5)) { NotBefore = NotBefore };
                if (ending is DemoEnding.Returned)
                {
                    yield return new(6, turn.ReturnAsync);
                }

                break;
            case DemoEnding.Refused or DemoEnding.RefusedCalled or DemoEnding.RefusedTold:
                yield return new(1, () => turn.DecideAsync(Refusal)) { NotBefore = NotBefore };
                if (ending is DemoEnding.RefusedCalled)
                {
                    yield return new(0, turn.CallAsync);
                }
                else if (ending is DemoEnding.RefusedTold)
                {
                    yield return new(1, turn.TellAsync);
                }

                break;
            default:
                yield return new(1, turn.CheckAllAsync);
                yield return new(0, turn.BringAsync);
                yield return new(0, () => turn.DecideAsync(new(Outcome.Passed, "材料齐全，符合受理条件（演示）")));
                if (stage.CallOnAcceptance is not null && script.Ending is not DemoEnding.CallOwed)
                {
                    yield return new(0, turn.CallAsync);
                }

                break;
        }
    }

    private static DecisionRequest SendBack { get; } =
        new(Outcome.SentBack, "收入证明没有加盖公章，请补充后再报（演示）");

    private static DecisionRequest Refusal { get; } =
        new(Outcome.Refused, "申请人已在外地同一事项中受理（演示）")
        {
            CompetentBody = "外地工会（演示）",
            Remedies = "可以向上一级工会申请复核（演示）",
        };
}
