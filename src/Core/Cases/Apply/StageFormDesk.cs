using Platform.Households;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Cases;

/// <summary>Fills the forms that are not the applicant's: the body of a stage does, while the stage is in hand.</summary>
public sealed class StageFormDesk(Conductor conductor, AnswersVault vault, CaseAudit audit)
{
    /// <summary>
    /// Keeps the form as filled so far; it need not be complete before the stage passes. What stood there before is kept
    /// as an earlier state.
    /// </summary>
    /// <param name="answers">Only what the form itself asks is taken of them; see <see cref="ServiceItemQuestions"/>.</param>
    /// <exception cref="NotFoundException">No such form, or the actor must not know of the case.</exception>
    /// <exception cref="RuleException">Somebody else's turn, or not the form's stage.</exception>
    public Task FillAsync(Actor actor, Guid caseId, int version, string formCode, Answers answers) =>
        conductor.ActAsync(
            actor,
            caseId,
            version,
            act =>
            {
                _ = act.StageOfActor();
                var form = Find(act.File, formCode) ?? throw new NotFoundException();
                var asked = act.File.Item.AsFilledAtStage(form);
                act.ReplaceAnswers(
                    vault,
                    CarriedAnswers.Over([asked], Given(asked, answers), act.File.Answers),
                    $"填写《{form.Name.Trim('《', '》')}》"
                );
                audit.Record(act, "stage-form-filled");
                return Task.CompletedTask;
            }
        );

    /// <summary>Whether the actor may fill the form now.</summary>
    public static bool MayFill(CaseFile file, Actor actor, Form form) =>
        actor.WorksOnCases
        && file.Case.Status is CaseStatus.InProgress
        && file.Case.WaitsForBodyId == actor.BodyId
        && Find(file, form.Code) is not null;

    /// <summary>The form of that code, if the stage in hand fills it.</summary>
    public static Form? Find(CaseFile file, string formCode) =>
        file.Stage is null ? null : file.FormsOf(file.Stage).FirstOrDefault(form => form.Code == formCode);

    private static Answers Given(Form asked, Answers answers)
    {
        var keys = asked.AnswerKeys;
        return new()
        {
            Values = answers.Values.Where(answer => keys.Contains(answer.Key)).ToDictionary(),
            Rows = answers.Rows.Where(rows => keys.Contains(rows.Key)).ToDictionary(),
        };
    }
}
