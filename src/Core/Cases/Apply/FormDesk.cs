using Platform.Households;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Cases;

/// <summary>
/// Changes a form after hand-in: when a correction asks for it, when the case is back at its unit's union, and at 录入, where
/// the union completes it; the archive follows when the entry is done.
/// </summary>
public sealed class FormDesk(Conductor conductor, AnswersVault vault, CaseAudit audit)
{
    /// <exception cref="RuleException">Not the moment, no reason, or the form would not be right.</exception>
    public Task ChangeAsync(Actor actor, Guid caseId, int version, Answers answers, string reason) =>
        conductor.ActAsync(
            actor,
            caseId,
            version,
            act =>
            {
                if (!MayChange(act.File, actor))
                {
                    throw new RuleException(
                        "表格只能在补正期间、退回申请人所在单位工会后由该单位工会更正，或在录入时由录入的工会更正。"
                    );
                }

                if (string.IsNullOrWhiteSpace(reason))
                {
                    throw new RuleException("请写明更正了什么、为什么") { Field = "reason" };
                }

                if (answers[Facts.ApplicantIdNumber.Key] != act.File.Answers[Facts.ApplicantIdNumber.Key])
                {
                    throw new RuleException("身份证号不能更正为另一个人的；填错的，请撤回后重新申请。")
                    {
                        Field = Facts.ApplicantIdNumber.Key,
                    };
                }

                if (
                    FormsToChange(act.File, actor)
                        .SelectMany(form => form.Faults(answers, act.File.Today))
                        .FirstOrDefault() is
                    { } fault
                )
                {
                    throw new RuleException(fault.Message) { Field = fault.Path };
                }

                act.ReplaceAnswers(vault, answers, reason.Trim());
                act.Case.ApplicantName = answers[Facts.ApplicantName.Key]!.Trim();
                audit.Record(act, "form-changed");
                return Task.CompletedTask;
            }
        );

    /// <summary>
    /// The forms the actor may put right: those of the application, and those the actor's own body filled at an earlier
    /// stage; at 录入 every one filled so far. The form of the stage in hand is filled, not corrected.
    /// </summary>
    public static IReadOnlyList<Form> FormsToChange(CaseFile file, Actor actor)
    {
        var here = file.Stage is null ? [] : file.FormsOf(file.Stage);
        return
        [
            .. file
                .FormsSoFar.Except(here)
                .Where(form =>
                    form.FilledAt is null
                    || IsEntered(file)
                    || file.Route.Stages.Any(stage =>
                        file.FormsOf(stage).Contains(form) && file.Unit.BodyOf(stage.By) == actor.BodyId
                    )
                ),
        ];
    }

    public static bool MayChange(CaseFile file, Actor actor) =>
        actor.WorksOnCases
        && (
            IsEntered(file)
                ? file.Case.WaitsForBodyId == actor.BodyId
                : actor.BodyId == file.Unit.Id
                    && (
                        file.Case.Status is CaseStatus.CorrectionRequested
                        || (
                            file.Case.Status is CaseStatus.InProgress && file.Stage?.Code == file.Route.Originator?.Code
                        )
                    )
        );

    /// <summary>The form is being entered into the archive that is open already.</summary>
    public static bool IsEntered(CaseFile file) => file is { Case.Status: CaseStatus.InProgress, Stage: DataEntry };
}
