using Platform.Approvals;
using Platform.Calendar;
using Platform.Households;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Cases;

/// <summary>One act in hand: the case, who acts, when, and the context it is saved in.</summary>
public sealed record Act(PlatformDb Db, CaseFile File, Actor Actor, DateTimeOffset At)
{
    public Case Case => File.Case;

    /// <summary>The stage in hand, which the actor's body must be the one to act at.</summary>
    /// <exception cref="RuleException">It is somebody else's turn, or nobody's.</exception>
    public Stage StageOfActor()
    {
        if (Case.Status is not CaseStatus.InProgress || File.Stage is not { } stage)
        {
            throw new RuleException($"本件现为“{Case.Status.InWords}”，不能进行这项操作。");
        }

        return Case.WaitsForBodyId == Actor.BodyId
            ? stage
            : throw new RuleException($"本件现在由{stage.By.InWords}办理“{stage.Name}”，您所在的单位不能操作。");
    }

    /// <summary>The stage of that kind in hand, or the way of that kind the stage leaves open.</summary>
    /// <exception cref="RuleException">It is somebody else's turn, or nothing of the kind is done at the stage.</exception>
    public T WayOfActor<T>()
        where T : Stage
    {
        var stage = StageOfActor();
        return stage as T
            ?? (stage as OneOf)?.Ways.OfType<T>().FirstOrDefault()
            ?? throw new RuleException($"“{stage.Name}”环节不需要登记这项内容。");
    }

    /// <exception cref="RuleException">No day, or it lies ahead or before the application.</exception>
    public void RequireDay(DateOnly day, string name)
    {
        var earliest = ChinaTime.DateOf(Case.SubmittedAt ?? At);
        if (day == default)
        {
            throw new RuleException($"请填写{name}") { Field = "on" };
        }

        if (day > File.Today)
        {
            throw new RuleException($"{name}不能晚于今天") { Field = "on" };
        }

        if (day < earliest)
        {
            throw new RuleException($"{name}不能早于申请提交日 {earliest:yyyy年M月d日}") { Field = "on" };
        }
    }

    /// <exception cref="RuleException">Nothing was written.</exception>
    public static void RequireWords(string? words, string message, string? field = null)
    {
        if (string.IsNullOrWhiteSpace(words))
        {
            throw new RuleException(message) { Field = field };
        }
    }

    /// <summary>Nobody both investigates and approves one case.</summary>
    /// <exception cref="RuleException">The actor already carried the other duty in this case.</exception>
    public void KeepDutiesApart(Stage stage)
    {
        if (stage.Duty is Duty.Executing)
        {
            return;
        }

        var earlier = File.Contents.Decisions.FirstOrDefault(decision =>
            decision.AccountId == Actor.AccountId && decision.Duty is not Duty.Executing && decision.Duty != stage.Duty
        );
        if (earlier is not null)
        {
            throw new RuleException(
                $"您已在“{earlier.StageName}”环节办理过本件。同一人不能既调查又审批同一件，请由其他经办人办理“{stage.Name}”。"
            );
        }

        if (
            stage.Duty is Duty.Deciding
            && File.Contents.Comparisons.Any(comparison => comparison.RecordedById == Actor.AccountId)
        )
        {
            throw new RuleException(
                $"您登记过本件的数据比对。同一人不能既调查又审批同一件，请由其他经办人办理“{stage.Name}”。"
            );
        }

        if (
            stage.Duty is Duty.Deciding
            && File.Contents.Visits.Any(visit => visit.Investigators.Any(person => person.AccountId == Actor.AccountId))
        )
        {
            throw new RuleException(
                $"您参加过本件的走访。同一人不能既调查又审批同一件，请由其他经办人办理“{stage.Name}”。"
            );
        }
    }

    /// <summary>Keeps the form as it stood and puts these answers in its place.</summary>
    public void ReplaceAnswers(AnswersVault vault, Answers answers, string reason)
    {
        KeepForm(reason);
        SetAnswers(vault, answers);
    }

    /// <summary>Keeps the form as it stands.</summary>
    public FormRevision KeepForm(string reason)
    {
        var revision = new FormRevision
        {
            Id = Guid.CreateVersion7(At),
            CaseId = Case.Id,
            SealedAnswers = Case.SealedAnswers,
            ChangedByName = Actor.Name,
            ChangedAt = At,
            Reason = reason,
        };
        Db.FormRevisions.Add(revision);
        return revision;
    }

    /// <summary>Puts these answers in the place of those before, which are kept already or worth nothing.</summary>
    public void SetAnswers(AnswersVault vault, Answers answers) =>
        Case.SealedAnswers = vault.Seal(Case.Id, File.Item.Forms, answers);

    /// <summary>Puts the decision on record.</summary>
    public void Record(Stage stage, Outcome outcome, string? reason) =>
        Db.Decisions.Add(
            new Decision
            {
                Id = Guid.CreateVersion7(At),
                RunId = Case.Id,
                Sequence = File.Contents.Decisions.Count + 1,
                StageCode = stage.Code,
                StageName = stage.Name,
                Duty = stage.Duty,
                Outcome = outcome,
                AccountId = Actor.AccountId,
                PersonName = Actor.Name,
                PostTitle = Actor.Title,
                BodyId = Actor.BodyId,
                BodyName = Actor.BodyName,
                At = At,
                Reason = string.IsNullOrWhiteSpace(reason) ? null : reason.Trim(),
            }
        );
}
