using System.Globalization;
using Platform.Calendar;
using Platform.Regions;

namespace Platform.Visits;

/// <summary>What a recorded visit lacks by a rule. The record stands all the same: it says what happened.</summary>
public static class VisitShortcomings
{
    extension(VisitRule rule)
    {
        /// <summary>Whole sentences; empty where the visit satisfies the rule.</summary>
        public IEnumerable<string> ShortcomingsOf(Visit visit)
        {
            if (!rule.Kinds.Contains(visit.Kind))
            {
                yield return $"须{string.Join("或", rule.Kinds.Select(kind => kind.InWords))}，{visit.Kind.InWords}不能代替";
            }

            if (visit.Kind is not VisitKind.AtHome)
            {
                yield break;
            }

            var people = visit.Investigators.Select(person => person.Name).Distinct().Count();
            if (rule.MinimumInvestigators is { } minimum && people < minimum)
            {
                yield return $"入户须 {minimum} 名（含）以上工作人员，只登记了 {people} 名";
            }

            foreach (var photo in rule.Photos.Except(visit.Photos.Select(photo => photo.Shows)))
            {
                yield return $"缺少照片：{photo}";
            }

            if (rule.NeedsPosition && visit.Position is null)
            {
                yield return "没有现场定位";
            }
            else if (rule.NeedsPosition && visit.Position is { } position && DayOf(position) != visit.On)
            {
                yield return string.Create(
                    CultureInfo.InvariantCulture,
                    $"定位时间（{ChinaTime.At(position.TakenAt):yyyy年M月d日 HH:mm}）不是走访当天"
                );
            }
        }
    }

    private static DateOnly DayOf(VisitPosition position) => ChinaTime.DateOf(position.TakenAt);
}
