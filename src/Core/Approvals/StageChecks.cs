using Platform.Regions;

namespace Platform.Approvals;

/// <summary>Everything a stage still waits for.</summary>
public sealed class StageChecks(IEnumerable<IStageCheck> checks)
{
    private readonly IReadOnlyList<IStageCheck> _checks = [.. checks];

    public IReadOnlyList<Outstanding> Find(Situation situation) =>
        situation.Stage is OneOf choice ? [.. Common(situation), .. InWays(choice, situation)] : [.. Common(situation)];

    private IEnumerable<Outstanding> Common(Situation situation) => _checks.SelectMany(check => check.Find(situation));

    /// <summary>或: one satisfied way is enough. Otherwise the way that was begun says what it lacks.</summary>
    private List<Outstanding> InWays(OneOf choice, Situation situation)
    {
        var ways = choice
            .Ways.Select(way => situation with { Stage = way })
            .Select(way => (way.Stage, Lacks: InWay(way)))
            .ToList();
        if (ways.Exists(way => way.Lacks.Count == 0))
        {
            return [];
        }

        return ways.Where(way => IsBegun(way.Stage, situation)).Select(way => way.Lacks).FirstOrDefault()
            ??
            [
                new(
                    $"请任选一种方式：{string.Join("，或", choice.Ways.Select(way => way.Name))}",
                    choice.Source,
                    MendingPlace.Scrutiny
                ),
            ];
    }

    /// <summary>What only this way lacks: materials and calls were already looked at for the stage itself.</summary>
    private List<Outstanding> InWay(Situation way) =>
        [.. _checks.OfType<IWayCheck>().SelectMany(check => check.Find(way))];

    private static bool IsBegun(Stage way, Situation situation) =>
        way switch
        {
            PublicNotice => situation.Postings.Any(posting => !posting.IsVoid),
            WorkersCongress or DemocraticAppraisal => situation.Minutes.Any(minutes => minutes.StageCode == way.Code),
            DataCheck => situation.Comparisons.Any(one => one.StageCode == way.Code),
            HomeVisit => situation.Visits.Any(visit => visit.StageCode == way.Code),
            _ => false,
        };
}
