using Platform.Calendar;
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
    /// as an earlier state, once for all that one person saves in a row on one day: the page saves by itself, and every
    /// pause of the typing is no state of its own.
    /// </summary>
    /// <param name="answers">Only what the form itself asks is taken of them; see <see cref="ServiceItemQuestions"/>.</param>
    /// <returns>The version of the case now, to go on from.</returns>
    /// <exception cref="NotFoundException">No such form, or the actor must not know of the case.</exception>
    /// <exception cref="RuleException">Somebody else's turn, or not the form's stage.</exception>
    public async Task<int> FillAsync(Actor actor, Guid caseId, int version, string formCode, Answers answers)
    {
        Case? filled = null;
        await conductor.ActAsync(
            actor,
            caseId,
            version,
            act =>
            {
                _ = act.StageOfActor();
                var form = Find(act.File, formCode) ?? throw new NotFoundException();
                var asked = act.File.Item.AsFilledAtStage(form);
                var whole = CarriedAnswers.Over([asked], Given(asked, answers), act.File.Answers);
                var reason = $"填写《{form.Name.Trim('《', '》')}》";
                if (GoesOn(act, reason))
                {
                    act.SetAnswers(vault, whole);
                }
                else
                {
                    act.ReplaceAnswers(vault, whole, reason);
                    audit.Record(act, "stage-form-filled");
                }

                filled = act.Case;
                return Task.CompletedTask;
            }
        );
        return filled!.Version;
    }

    /// <summary>Whether the actor may fill the form now.</summary>
    public static bool MayFill(CaseFile file, Actor actor, Form form) =>
        actor.WorksOnCases
        && file.Case.Status is CaseStatus.InProgress
        && file.Case.WaitsForBodyId == actor.BodyId
        && Find(file, form.Code) is not null;

    /// <summary>The form of that code, if the stage in hand fills it.</summary>
    public static Form? Find(CaseFile file, string formCode) =>
        file.Stage is null ? null : file.FormsOf(file.Stage).FirstOrDefault(form => form.Code == formCode);

    /// <summary>The latest change of the forms was of the same form, by the same person, on the same day.</summary>
    private static bool GoesOn(Act act, string reason) =>
        act.File.Contents.Revisions is [var last, ..]
        && last.Reason == reason
        && last.ChangedByName == act.Actor.Name
        && ChinaTime.DateOf(last.ChangedAt) == ChinaTime.DateOf(act.At);

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
