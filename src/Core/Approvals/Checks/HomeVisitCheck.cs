using Platform.Regions;
using Platform.Visits;

namespace Platform.Approvals.Checks;

/// <summary>入户调查: the last visit has everything the rule asks for, and found that the household qualifies.</summary>
internal sealed class HomeVisitCheck : IWayCheck
{
    public IEnumerable<Outstanding> Find(Situation situation) =>
        situation.Stage is HomeVisit stage
            ? Sentences(stage, situation.Visits)
                .Select(words => new Outstanding(words, stage.Rule.Source, MendingPlace.Visits))
            : [];

    private static IEnumerable<string> Sentences(HomeVisit stage, IReadOnlyList<Visit> visits)
    {
        if (visits.FirstOrDefault(one => one.StageCode == stage.Code && !one.IsReplaced) is not { } visit)
        {
            return [$"尚未登记{string.Join("或", stage.Rule.Kinds.Select(kind => kind.InWords))}"];
        }

        var lacks = stage.Rule.ShortcomingsOf(visit).Select(lack => $"{visit.On:M月d日}的走访：{lack}");
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
