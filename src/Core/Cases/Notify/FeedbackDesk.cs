using Platform.Approvals;
using Platform.Calendar;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Cases;

/// <summary>Records that a worker was told of a denial or a refusal by somebody of their own union, where the document asks for that.</summary>
public sealed class FeedbackDesk(Conductor conductor, CaseAudit audit)
{
    private const int LongestName = 30;
    private const int LongestWords = 500;

    /// <param name="version">The version of the case the officer was looking at.</param>
    /// <exception cref="NotFoundException">The actor may not see the case.</exception>
    /// <exception cref="ConflictException">A colleague recorded it first.</exception>
    /// <exception cref="RuleException">Nothing is to be told, another union is to tell it, or the request lacks something.</exception>
    public Task RecordAsync(Actor actor, Guid caseId, int version, FeedbackRequest request) =>
        conductor.ActAsync(
            actor,
            caseId,
            version,
            act =>
            {
                if (act.File.FeedbackRule is not { } rule || act.Case.FeedbackDueBodyId is not { } due)
                {
                    throw new RuleException(
                        act.File.Contents.Feedback is null ? "本件没有需要反馈的结果。" : "本件的结果已经反馈过。"
                    );
                }

                if (due != actor.BodyId)
                {
                    throw new RuleException($"办理结果由{rule.Through.InWords}反馈至职工本人，您所在的单位不能登记。")
                    {
                        Clause = rule.Source.InWords,
                    };
                }

                if (request.Teller is Teller.ContactPerson && !rule.AndContactPerson)
                {
                    throw new RuleException("文件没有规定由联系人反馈，请由工会工作人员反馈")
                    {
                        Field = nameof(request.Teller),
                        Clause = rule.Source.InWords,
                    };
                }

                act.Db.Feedbacks.Add(Written(act, request));
                act.Case.FeedbackGiven();
                audit.Record(act, "case-feedback-recorded");
                return Task.CompletedTask;
            }
        );

    private static FeedbackRecord Written(Act act, FeedbackRequest request)
    {
        var ending = act.File.Contents.Decisions[^1];
        if (request.ToldOn < ChinaTime.DateOf(ending.At) || request.ToldOn > act.File.Today)
        {
            throw new RuleException(
                $"反馈日期应在作出决定（{ChinaTime.DateOf(ending.At):yyyy年M月d日}）之后，且不晚于今天"
            )
            {
                Field = nameof(request.ToldOn),
            };
        }

        return new FeedbackRecord
        {
            Id = Guid.CreateVersion7(act.At),
            RunId = act.Case.Id,
            StageCode = ending.StageCode,
            Teller = request.Teller,
            TellerName =
                TypedText.Optional(request.TellerName, LongestName, nameof(request.TellerName))
                ?? throw new RuleException("请填写告知人的姓名") { Field = nameof(request.TellerName) },
            Way = request.Way,
            ToldOn = request.ToldOn,
            Said =
                TypedText.Optional(request.Said, LongestWords, nameof(request.Said))
                ?? throw new RuleException("请写明告知了什么") { Field = nameof(request.Said) },
            Reaction = TypedText.Optional(request.Reaction, LongestWords, nameof(request.Reaction)),
            RecordedById = act.Actor.AccountId,
            RecordedByName = act.Actor.Name,
            BodyName = act.Actor.BodyName,
            RecordedAt = act.At,
        };
    }
}
