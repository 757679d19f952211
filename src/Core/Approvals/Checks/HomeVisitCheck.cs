using Platform.Regions;
using Platform.Visits;

namespace Platform.Approvals.Checks;

/// <summary>
/// 入户调查: the last visit has everything the rule asks for, and found that the household qualifies. Where visits are
/// made when necessary (必要时), one that was made is held to the same, and none is missed.
/// </summary>
internal sealed class HomeVisitCheck : IWayCheck
{
    public IEnumerable<Outstanding> Find(Situation situation) =>
        situation.Stage.VisitRule is { } rule
            ? Sentences(situation.Stage, rule, situation.Visits)
                .Select(words => new Outstanding(words, rule.Source, MendingPlace.Visits))
            : [];

    private static IEnumerable<string> Sentences(Stage stage, VisitRule rule, IReadOnlyList<Visit> visits)
    {
        if (visits.FirstOrDefault(one => one.StageCode == stage.Code && !one.IsReplaced) is not { } visit)
        {
            return stage is HomeVisit ? [$"尚未登记{string.Join("或", rule.Kinds.Select(kind => kind.InWords))}"] : [];
        }

        var lacks = rule.ShortcomingsOf(visit).Select(lack => $"{visit.On:M月d日}的走访：{lack}");
        return visit.Conclusion switch
        {
            VisitConclusion.Qualifies => lacks,
            VisitConclusion.Undecided =>
            [
                .. lacks,
                $"{visit.On:M月d日}的走访结论为“{visit.Conclusion.InWords}”，请再次走访核实",
            ],
            _ => [$"{visit.On:M月d日}的走访结论为“{visit.Conclusion.InWords}”，本件不能通过"],
        };
    }
}
