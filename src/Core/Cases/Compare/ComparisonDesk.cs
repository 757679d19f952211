using Platform.Approvals;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Cases;

/// <summary>数据对碰: what other authorities hold of the household, register by register.</summary>
public sealed class ComparisonDesk(Conductor conductor, CaseAudit audit)
{
    private const int LongestName = 60;
    private const int LongestWords = 500;

    /// <summary>
    /// Records what a register said. An earlier record of the same register is kept and no longer counts: so a difference
    /// is explained, and a register asked again.
    /// </summary>
    /// <exception cref="RuleException">Not the actor's turn, not a register of the stage, a day that cannot be, or no remark where one is needed.</exception>
    public Task RecordAsync(Actor actor, Guid caseId, ComparisonRequest request) =>
        conductor.ActAsync(
            actor,
            caseId,
            null,
            act =>
            {
                var stage = act.WayOfActor<DataCheck>();
                act.KeepDutiesApart(stage);
                var register = RegisterOf(stage, request.Register);
                act.RequireDay(request.ComparedOn, "比对日期");
                var remark = TypedText.Optional(request.Remark, LongestWords, nameof(request.Remark));
                if (request.Result.NeedsRemark && remark is null)
                {
                    throw new RuleException(
                        request.Result is ComparisonResult.Differs
                            ? "请写明哪里不一致"
                            : "请写明怎样查询、为什么没有查到"
                    )
                    {
                        Field = nameof(request.Remark),
                        Clause = stage.Source.InWords,
                    };
                }

                act.Db.RegisterComparisons.Add(
                    new RegisterComparison
                    {
                        Id = Guid.CreateVersion7(act.At),
                        RunId = act.Case.Id,
                        StageCode = stage.Code,
                        Register = register,
                        Result = request.Result,
                        Remark = remark,
                        Explanation =
                            request.Result is ComparisonResult.Differs
                                ? TypedText.Optional(request.Explanation, LongestWords, nameof(request.Explanation))
                                : null,
                        ComparedOn = request.ComparedOn,
                        RecordedById = actor.AccountId,
                        RecordedByName = actor.Name,
                        BodyName = actor.BodyName,
                        RecordedAt = act.At,
                    }
                );
                audit.Record(act, "register-compared");
                return Task.CompletedTask;
            }
        );

    private static string RegisterOf(DataCheck stage, string typed)
    {
        var register =
            TypedText.Optional(typed, LongestName, nameof(ComparisonRequest.Register))
            ?? throw new RuleException("请填写比对的内容，例如社会保险") { Field = nameof(ComparisonRequest.Register) };
        return stage.Registers.Count == 0 || stage.Registers.Contains(register)
            ? register
            : throw new RuleException($"文件规定的比对内容是：{string.Join("、", stage.Registers)}")
            {
                Field = nameof(ComparisonRequest.Register),
                Clause = stage.Source.InWords,
            };
    }
}
