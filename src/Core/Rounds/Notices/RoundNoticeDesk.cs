using Microsoft.EntityFrameworkCore;
using Platform.Approvals;
using Platform.Calendar;
using Platform.Cases;
using Platform.Organizations;
using Platform.Regions;
using Platform.Regions.Conformance;
using Platform.Storage;

namespace Platform.Rounds;

/// <summary>
/// Counts the latest day to post a notice (公示) back from the deadlines of a round, and finds the applications that still
/// have to be posted. Each union reads what concerns it: a unit its own day, those above the days of the units they wait for.
/// </summary>
public sealed class RoundNoticeDesk(
    IPlatformDbs dbs,
    Catalogue catalogue,
    WorkingCalendar calendar,
    INoticeLengths lengths,
    TimeProvider time
)
{
    private const int MostShown = 50;

    /// <param name="unionId">A union below the actor's; null for their own.</param>
    /// <exception cref="NotFoundException">There is no such round or union, or the actor must not know of it.</exception>
    public async Task<RoundNotices> ViewAsync(Actor actor, Guid roundId, int? unionId = null)
    {
        await using var db = dbs.Open(actor.Scope);
        var (round, union) = await RoundDesk.FindAsync(db, actor, roundId, unionId);
        var today = ChinaTime.Today(time);
        var items = Posted(round.RegionCode, today);
        var deadlines = await DeadlinesAsync(db, round, union);
        var days = new List<NoticeDay>();
        foreach (var (item, stage) in items)
        {
            var length = stage.AtLeast is { } atLeast
                ? new NoticeLength(atLeast.Count, stage.Source.InWords)
                : await lengths.FindAsync(db, round.RegionCode, stage.Code, today);
            days.AddRange(
                deadlines.Select(deadline => new NoticeDay(
                    item.Name,
                    deadline.Who,
                    deadline.On,
                    length?.WorkingDays,
                    length?.Basis,
                    length is null ? null : calendar.Back(deadline.On, length.WorkingDays)
                ))
            );
        }

        var unposted = Unposted(db, round, union, [.. items.Select(one => one.Item.Code)]);
        return new(
            days,
            await unposted
                .OrderBy(row => row.SubmittedAt)
                .Take(MostShown)
                .Select(row => new UnpostedCase(row.Id, row.Number!, row.ApplicantName, row.UnitName, row.StageName))
                .ToListAsync(),
            await unposted.CountAsync(),
            today
        );
    }

    /// <summary>The items in force that are posted, each with its first notice.</summary>
    private List<(ServiceItem Item, PublicNotice Stage)> Posted(string regionCode, DateOnly day) =>
        [
            .. (catalogue.Find(regionCode)?.ServiceItems ?? [])
                .Select(item => item.Code)
                .Distinct()
                .Select(code => catalogue.ItemInForce(regionCode, code, day))
                .OfType<ServiceItem>()
                .Select(item => (item, Stage: item.Approval.Parts<PublicNotice>().FirstOrDefault()?.Value))
                .Where(one => one.Stage is not null)
                .Select(one => (one.item, one.Stage!)),
        ];

    /// <summary>A union's own day, or the next one up where it has none; above units, also the days of the levels below.</summary>
    private static async Task<IReadOnlyList<(string Who, DateOnly On)>> DeadlinesAsync(
        PlatformDb db,
        Round round,
        Body union
    )
    {
        var duty = await RoundView.DutyOfAsync(db, round, union);
        if (union.Kind is BodyKind.Primary or BodyKind.Township or BodyKind.Sector)
        {
            return duty.DueOn is { } own ? [("本单位", own)]
                : duty.NextDueOn is { } next ? [($"{duty.ToBodyName}（本单位没有单独的时限）", next)]
                : [];
        }

        return
        [
            .. round
                .Deadlines.Where(deadline =>
                    deadline.By is Party.PrimaryUnion or Party.TownshipUnion or Party.SectorUnion
                    && (deadline.Area is null || union.DivisionCode is null || deadline.Area == union.DivisionCode)
                )
                .Select(deadline => (deadline.WhoInWords, deadline.On)),
        ];
    }

    private static IQueryable<Case> Unposted(PlatformDb db, Round round, Body union, List<string> items)
    {
        var (units, postings) = (RoundView.UnitsOf(db, union), db.Postings);
        return db
            .Cases.AsNoTracking()
            .Where(row =>
                row.RegionCode == round.RegionCode
                && row.SubmittedAt != null
                && row.DeterminedAt == null
                && (row.Status == CaseStatus.InProgress || row.Status == CaseStatus.CorrectionRequested)
                && items.Contains(row.ItemCode)
                && units.Contains(row.PrimaryId)
                && !postings.Any(posting => posting.RunId == row.Id && posting.VoidReason == null)
            );
    }
}
