using Microsoft.EntityFrameworkCore;
using Platform.Approvals;
using Platform.Archives;
using Platform.Calendar;
using Platform.Cases;
using Platform.Regions;
using Platform.Storage;
using Platform.Visits;

namespace Platform.Rounds;

/// <summary>Reads what happened in a round, inside the scope of the context. Nothing is typed, so nothing can be forgotten.</summary>
internal static class HappeningReader
{
    public static async Task<IReadOnlyList<AppliedCase>> CasesAsync(
        PlatformDb db,
        Round round,
        IQueryable<int> units,
        DateTimeOffset until
    ) =>
        await (
            from row in Applied(db, round, units, until)
            join archive in db.Archives on row.ArchiveId equals archive.Id into found
            from archive in found.DefaultIfEmpty()
            orderby row.UnitName, row.SubmittedAt, row.Id
            select new AppliedCase
            {
                Id = row.Id,
                RegionCode = row.RegionCode,
                CityId = row.CityId,
                CountyId = row.CountyId,
                MiddleId = row.MiddleId,
                PrimaryId = row.PrimaryId,
                HolderName = row.ApplicantName,
                UnitName = row.UnitName,
                Status = row.Status,
                StageName = row.StageName,
                SubmittedAt = row.SubmittedAt!.Value,
                ClosedAt = row.ClosedAt,
                SealedAnswers = row.SealedAnswers,
                CategoryCode = archive == null ? null : archive.CategoryCode,
                CategoryName = archive == null ? null : archive.CategoryName,
            }
        ).ToListAsync();

    /// <param name="cases">Those of <see cref="CasesAsync"/> for the same units and time.</param>
    public static async Task<IReadOnlyList<Happening>> ReadAsync(
        PlatformDb db,
        Round round,
        IQueryable<int> units,
        DateTimeOffset until,
        IReadOnlyList<AppliedCase> cases
    )
    {
        var byId = cases.ToDictionary(one => one.Id);
        var ids = Applied(db, round, units, until).Select(row => row.Id);
        var visits = await db
            .VisitEntries.Where(visit => ids.Contains(visit.SubjectId) && visit.RecordedAt <= until)
            .GroupBy(visit => visit.SubjectId)
            .Select(group => new { Id = group.Key, On = group.Min(visit => visit.On) })
            .ToListAsync();
        var postings = await db
            .Postings.Where(posting =>
                ids.Contains(posting.RunId) && posting.VoidReason == null && posting.RecordedAt <= until
            )
            .GroupBy(posting => posting.RunId)
            .Select(group => new { Id = group.Key, On = group.Min(posting => posting.PostedOn) })
            .ToListAsync();
        return
        [
            .. cases.SelectMany(OfCase),
            .. visits.Select(one => Happening.In(SheetMeasure.Visited, one.On, byId[one.Id])),
            .. postings.Select(one => Happening.In(SheetMeasure.Posted, one.On, byId[one.Id])),
            .. await OfArchivesAsync(db, round, units, until),
            .. await ChangesAsync(db, round, units, until),
        ];
    }

    /// <summary>On the day they were reported: what a week hands up cannot grow by what is heard of later.</summary>
    private static async Task<IReadOnlyList<Happening>> ChangesAsync(
        PlatformDb db,
        Round round,
        IQueryable<int> units,
        DateTimeOffset until
    )
    {
        var changes = await db
            .HouseholdChanges.Where(change =>
                change.RegionCode == round.RegionCode
                && change.ReportedAt > round.OpenedAt
                && change.ReportedAt <= until
                && units.Contains(change.PrimaryId)
            )
            .Select(change => new
            {
                change.ReportedAt,
                change.CityId,
                change.CountyId,
                change.MiddleId,
                change.PrimaryId,
                change.RuleCode,
            })
            .ToListAsync();
        return changes.ConvertAll(one => new Happening(
            SheetMeasure.Changed,
            ChinaTime.DateOf(one.ReportedAt),
            one.CityId,
            one.CountyId,
            one.MiddleId,
            one.PrimaryId,
            one.RuleCode
        ));
    }

    private static IEnumerable<Happening> OfCase(AppliedCase one)
    {
        var applied = ChinaTime.DateOf(one.SubmittedAt);
        yield return Happening.In(SheetMeasure.Applied, applied, one);
        if (one.IsUnderway)
        {
            yield return Happening.In(SheetMeasure.Underway, applied, one);
        }

        if (one is { IsDenied: true, ClosedAt: { } closed })
        {
            yield return Happening.In(SheetMeasure.Denied, ChinaTime.DateOf(closed), one);
        }

        if (one.CategoryCode is { } category)
        {
            yield return Happening.In(SheetMeasure.OfCategory, applied, one, category);
        }
    }

    private static async Task<IReadOnlyList<Happening>> OfArchivesAsync(
        PlatformDb db,
        Round round,
        IQueryable<int> units,
        DateTimeOffset until
    )
    {
        var (firstDay, lastDay) = (ChinaTime.DateOf(round.OpenedAt), ChinaTime.DateOf(until));
        var opened = await db
            .Archives.Where(archive =>
                archive.CreatedAt > round.OpenedAt
                && archive.CreatedAt <= until
                && archive.Status != ArchiveStatus.Sealed
                && units.Contains(archive.PrimaryId)
            )
            .Select(archive => new Happening(
                SheetMeasure.Opened,
                archive.OpenedOn,
                archive.CityId,
                archive.CountyId,
                archive.MiddleId,
                archive.PrimaryId,
                null
            ))
            .ToListAsync();
        var left = await db
            .Archives.Where(archive =>
                archive.ClosedOn >= firstDay && archive.ClosedOn <= lastDay && units.Contains(archive.PrimaryId)
            )
            .Select(archive => new Happening(
                SheetMeasure.Exited,
                archive.ClosedOn!.Value,
                archive.CityId,
                archive.CountyId,
                archive.MiddleId,
                archive.PrimaryId,
                null
            ))
            .ToListAsync();
        var kept = await db
            .ArchiveVersions.Where(version =>
                version.Reason == VersionReason.Verified
                && version.RecordedAt > round.OpenedAt
                && version.RecordedAt <= until
                && units.Contains(version.PrimaryId)
            )
            .Select(version => new
            {
                version.ArchiveId,
                Happening = new Happening(
                    SheetMeasure.Kept,
                    version.From,
                    version.CityId,
                    version.CountyId,
                    version.MiddleId,
                    version.PrimaryId,
                    null
                ),
            })
            .ToListAsync();
        return [.. opened, .. left, .. kept.DistinctBy(one => one.ArchiveId).Select(one => one.Happening)];
    }

    private static IQueryable<Case> Applied(PlatformDb db, Round round, IQueryable<int> units, DateTimeOffset until) =>
        db.Cases.Where(row =>
            row.SubmittedAt > round.OpenedAt && row.SubmittedAt <= until && units.Contains(row.PrimaryId)
        );
}
