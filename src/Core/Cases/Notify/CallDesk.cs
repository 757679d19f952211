using Platform.Approvals;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Cases;

/// <summary>Logs the telephone calls the documents prescribe.</summary>
public sealed class CallDesk(Conductor conductor, CaseAudit audit)
{
    /// <exception cref="RuleException">No call is owed, a point was not ticked, or it was another body's to make.</exception>
    public Task LogAsync(Actor actor, Guid caseId, CallRequest request) =>
        conductor.ActAsync(
            actor,
            caseId,
            null,
            act =>
            {
                var due = act.File.CallDue ?? throw new RuleException("本件没有待办的电话通知。");
                var decided = act.File.Contents.Decisions.Last(one =>
                    one.StageCode == act.Case.CallDueStage && one.Outcome == act.Case.CallDueAbout
                );
                if (decided.BodyId != actor.BodyId)
                {
                    throw new RuleException($"电话通知由{decided.BodyName}办理。");
                }

                if (due.Points.Except(request.Points).ToList() is [var untold, ..])
                {
                    throw new RuleException($"通话中须讲明“{untold}”，请确认后勾选")
                    {
                        Field = nameof(request.Points),
                        Clause = due.Source.InWords,
                    };
                }

                if (string.IsNullOrWhiteSpace(request.Number) || string.IsNullOrWhiteSpace(request.SpokenTo))
                {
                    throw new RuleException("请填写拨打的号码和接听人") { Field = nameof(request.Number) };
                }

                if (request.CalledAt > act.At)
                {
                    throw new RuleException("通话时间不能晚于现在") { Field = nameof(request.CalledAt) };
                }

                act.Db.Calls.Add(
                    new CallRecord
                    {
                        Id = Guid.CreateVersion7(act.At),
                        RunId = act.Case.Id,
                        StageCode = decided.StageCode,
                        About = decided.Outcome,
                        CalledName = act.File.Unit.Name,
                        Number = request.Number.Trim(),
                        SpokenTo = request.SpokenTo.Trim(),
                        CalledAt = request.CalledAt.ToUniversalTime(),
                        Points = [.. due.Points],
                        Remark = request.Remark,
                        CallerName = actor.Name,
                        RecordedAt = act.At,
                    }
                );
                act.Case.CallMade();
                audit.Record(act, "case-called");
                return Task.CompletedTask;
            }
        );
}
