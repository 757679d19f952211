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
        public IEnumerable<string> ShortcomingsOf(Visit visit) =>
            Find(
                rule,
                visit.Kind,
                visit.On,
                visit.Investigators.Select(person => person.Name),
                visit.Photos,
                visit.Position
            );

        /// <summary>The same before it is recorded.</summary>
        public IEnumerable<string> ShortcomingsOf(VisitRequest request) =>
            Find(
                rule,
                request.Kind,
                request.On,
                request.Investigators.Select(person => person.Name.Trim()),
                request.Photos,
                request.Position
            );
    }

    private static IEnumerable<string> Find(
        VisitRule rule,
        VisitKind kind,
        DateOnly on,
        IEnumerable<string> investigators,
        IEnumerable<VisitPhoto> photos,
        VisitPosition? position
    )
    {
        if (!rule.Kinds.Contains(kind))
        {
            yield return $"须{string.Join("或", rule.Kinds.Select(one => one.InWords))}，{kind.InWords}不能代替";
        }

        if (kind is not VisitKind.AtHome)
        {
            yield break;
        }

        var people = investigators.Distinct().Count();
        if (rule.MinimumInvestigators is { } minimum && people < minimum)
        {
            yield return $"入户须 {minimum} 名（含）以上工作人员，只登记了 {people} 名";
        }

        foreach (var photo in rule.Photos.Except(photos.Select(photo => photo.Shows)))
        {
            yield return $"缺少照片：{photo}";
        }

        if (rule.NeedsPosition && position is null)
        {
            yield return "没有现场定位";
        }
        else if (rule.NeedsPosition && position is not null && ChinaTime.DateOf(position.TakenAt) != on)
        {
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"定位时间（{ChinaTime.At(position.TakenAt):yyyy年M月d日 HH:mm}）不是走访当天"
            );
        }
    }
}
