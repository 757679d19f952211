using Platform.Calendar;
using Platform.Organizations;
using Platform.Regions;
using Platform.Visits;

namespace Platform.Host.Demo;

/// <summary>Looks a household up in the way the rule prefers, with everything it asks for.</summary>
internal static class DemoVisits
{
    public static async Task RecordAsync(
        VisitDesk desk,
        TimeProvider time,
        Actor officer,
        Guid subjectId,
        VisitRule rule,
        string worker
    )
    {
        var photos = new List<VisitPhoto>();
        foreach (var shows in rule.Photos)
        {
            await using var photo = new MemoryStream(DemoJpeg.NoticeBoard());
            photos.Add(new(await desk.AttachAsync(officer, subjectId, shows, photo, $"{shows}.jpg"), shows));
        }

        var isCall = rule.Kinds[0] is VisitKind.ByTelephone;
        await desk.RecordAsync(
            officer,
            subjectId,
            new VisitRequest
            {
                Kind = rule.Kinds[0],
                On = ChinaTime.Today(time),
                Place = "职工家中（演示）",
                Position = rule.NeedsPosition ? AtSea(time.GetUtcNow()) : null,
                Investigators = [(officer.Name, officer.Title), ("于演示", "工会委员")],
                PersonMet = worker,
                CalledNumber = isCall ? "13900000000" : null,
                CallMinutes = isCall ? 12 : null,
                Findings = "家庭成员、收入和支出与申报一致，住房简单，没有车辆（演示）",
                Conclusion = VisitConclusion.Qualifies,
                Photos = photos,
            }
        );
    }

    /// <summary>Nobody lives there.</summary>
    private static VisitPosition AtSea(DateTimeOffset now) => new(30.5, 125.5, 12, now);
}
