using Platform.Editions;
using Platform.Regions;

namespace Platform.Cases;

/// <summary>
/// Which of the stages a case has passed count under another edition: the same code, the same rules, the same forms filled
/// there, the same materials looked at. The case stands at the first that does not count; what follows is decided again.
/// </summary>
internal sealed class StagesOfMove
{
    private readonly CaseFile _before;
    private readonly CaseFile _after;
    private readonly IReadOnlyList<Stage> _passed;

    /// <param name="needsAnswers">The applicant's forms lack something: the union that made the file completes them.</param>
    public StagesOfMove(CaseFile before, CaseFile after, bool needsAnswers)
    {
        (_before, _after) = (before, after);
        _passed = [.. before.Route.Stages.TakeWhile(stage => stage.Code != before.Case.StageCode)];
        var counting = after.Route.Stages.TakeWhile(stage => stage is Application || WhyAgain(stage) is null).Count();
        var originator = after.Route.Stages.ToList().FindIndex(stage => stage is not Application);
        Place = needsAnswers ? Math.Min(counting, originator) : counting;
        All = [.. after.Route.Stages.Select((stage, place) => Of(stage, place, needsAnswers)), .. Gone()];
    }

    /// <summary>Of the landing on the other edition's route; behind its end where everything counts.</summary>
    public int Place { get; }

    public Stage? Landing => _after.Route.Stages.ElementAtOrDefault(Place);

    public IReadOnlyList<StageMove> All { get; }

    /// <summary>Stages that were passed and would have to be done again.</summary>
    public IEnumerable<Stage> ToBeDoneAgain =>
        _after.Route.Stages.Skip(Place).Where(stage => _passed.Any(passed => passed.Code == stage.Code));

    /// <summary>A stage not passed yet that opens or keeps the archive under the other edition.</summary>
    public Stage? RegistersLater => _after.Route.Stages.Skip(Place).FirstOrDefault(stage => Registers(_after, stage));

    private StageMove Of(Stage stage, int place, bool needsAnswers)
    {
        var why = stage is Application ? null : WhyAgain(stage);
        var wasPassed = _passed.Any(passed => passed.Code == stage.Code);
        return place < Place ? new(stage, StageMoveState.Counts, null)
            : place == Place
                ? new(stage, StageMoveState.Here, needsAnswers ? "表格有要补填的内容，由申请人所在单位的工会补填" : why)
            : wasPassed ? new(stage, StageMoveState.Again, why ?? "前面的环节要重新办理，须再次决定")
            : new(stage, StageMoveState.Ahead, IsNew(stage) ? "新版新增的环节" : null);
    }

    private IEnumerable<StageMove> Gone() =>
        _before
            .Route.Stages.Where(stage => _after.Route.Find(stage.Code) is null)
            .Select(stage => new StageMove(
                stage,
                StageMoveState.Gone,
                _passed.Contains(stage) ? "新版没有这个环节；已作的决定保留在办理记录里" : "新版没有这个环节"
            ));

    private bool IsNew(Stage stage) => _before.Item.Approval.All(one => one.Code != stage.Code);

    /// <summary>Null where the decision made at it goes on counting.</summary>
    private string? WhyAgain(Stage stage)
    {
        if (_passed.FirstOrDefault(passed => passed.Code == stage.Code) is not { } was)
        {
            return IsNew(stage) ? "新版新增的环节" : "还没有办理";
        }

        return WithoutClauses.Of(was) != WithoutClauses.Of(stage) ? "新版改了这个环节的规定"
            : Registers(_before, was) != Registers(_after, stage) ? "新版在这个环节建立档案"
            : TextOfForms(_before, was) != TextOfForms(_after, stage) ? "新版改了这个环节填写的表格"
            : ChangedMaterial(stage) is { } name ? $"新版改了这个环节核对的材料“{name}”"
            : null;
    }

    private static string TextOfForms(CaseFile file, Stage stage) =>
        string.Concat(file.FormsOf(stage).Select(form => WithoutClauses.Of(form with { PrintedBy = null })));

    private string? ChangedMaterial(Stage stage) =>
        stage.Requires.Concat(stage.Brings).FirstOrDefault(code => TextOf(_before, code) != TextOf(_after, code))
            is { } changed
            ? _after.Item.Checklist.Items.FirstOrDefault(material => material.Code == changed)?.Name ?? changed
            : null;

    private static string TextOf(CaseFile file, string code) =>
        file.Item.Checklist.Items.FirstOrDefault(material => material.Code == code) is { } found
            ? WithoutClauses.Of<Material>(found with { Number = "", PrintedFrom = null })
            : "";

    /// <summary>受理 opens the archive where the chain leaves it to no determination.</summary>
    private static bool Registers(CaseFile file, Stage stage) =>
        stage is Determination { OpensArchive: true }
        || (stage is Acceptance && !file.Route.Stages.Any(one => one is Determination { OpensArchive: true }));
}
