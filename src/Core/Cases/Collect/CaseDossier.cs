using Platform.Approvals;
using Platform.Materials;
using Platform.Regions;

namespace Platform.Cases;

/// <summary>What a case's checklist is laid beside: what was handed in and signed, and what its stages put on record.</summary>
internal static class CaseDossier
{
    public static Dossier Of(CaseContents contents, Route route) =>
        new()
        {
            Submissions = contents.Submissions,
            Given = contents.Given,
            Signings = contents.Signings,
            Records = [.. Records(contents)],
            Stages = route
                .Stages.SelectMany(stage => stage is OneOf choice ? choice.Ways.Prepend(stage) : [stage])
                .ToDictionary(stage => stage.Code, stage => stage.Name),
        };

    private static IEnumerable<StageRecord> Records(CaseContents contents)
    {
        foreach (var visit in contents.Visits.Where(one => one is { IsReplaced: false, StageCode: not null }))
        {
            yield return new(visit.StageCode!, StageRecordKind.Visit, visit.On, visit.Photos.Count);
        }

        foreach (var posting in contents.Postings.Where(one => !one.IsVoid))
        {
            yield return new(
                posting.StageCode,
                StageRecordKind.Posting,
                posting.PostedOn,
                posting.PhotoId is null ? 0 : 1
            );
        }

        foreach (var minutes in contents.Minutes)
        {
            yield return new(minutes.StageCode, StageRecordKind.Minutes, minutes.HeldOn, 0);
        }
    }
}
