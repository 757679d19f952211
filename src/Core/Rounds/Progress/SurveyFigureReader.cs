using Microsoft.EntityFrameworkCore;
using Platform.Archives;
using Platform.Calendar;
using Platform.Cases;
using Platform.Storage;

namespace Platform.Rounds;

/// <summary>Counts what a survey is asked about beside what every round is: how its applications ended, and what became of archives.</summary>
internal static class SurveyFigureReader
{
    public static async Task<IReadOnlyList<UnitFigures>> ReadAsync(
        PlatformDb db,
        Round round,
        IQueryable<int> units,
        DateTimeOffset until
    )
    {
        var cases = await db
            .Cases.Where(row =>
                row.SubmittedAt > round.OpenedAt && row.SubmittedAt <= until && units.Contains(row.PrimaryId)
            )
            .GroupBy(row => new
            {
                row.CityId,
                row.CountyId,
                row.MiddleId,
                row.PrimaryId,
                row.Status,
            })
            .Select(group => new { group.Key, Count = group.Count() })
            .ToListAsync();
        var (firstDay, lastDay) = (ChinaTime.DateOf(round.OpenedAt), ChinaTime.DateOf(until));
        var left = await db
            .Archives.Where(archive =>
                archive.ClosedOn >= firstDay && archive.ClosedOn <= lastDay && units.Contains(archive.PrimaryId)
            )
            .GroupBy(archive => new
            {
                archive.CityId,
                archive.CountyId,
                archive.MiddleId,
                archive.PrimaryId,
            })
            .Select(group => new { group.Key, Count = group.Count() })
            .ToListAsync();
        var verified = await db
            .ArchiveVersions.Where(version =>
                version.Reason == VersionReason.Verified
                && version.RecordedAt > round.OpenedAt
                && version.RecordedAt <= until
                && units.Contains(version.PrimaryId)
            )
            .GroupBy(version => new
            {
                version.CityId,
                version.CountyId,
                version.MiddleId,
                version.PrimaryId,
            })
            .Select(group => new { group.Key, Count = group.Select(version => version.ArchiveId).Distinct().Count() })
            .ToListAsync();
        return
        [
            .. cases.Select(one => new UnitFigures(
                one.Key.CityId,
                one.Key.CountyId,
                one.Key.MiddleId,
                one.Key.PrimaryId,
                Of(one.Key.Status, one.Count)
            )),
            .. left.Select(one => new UnitFigures(
                one.Key.CityId,
                one.Key.CountyId,
                one.Key.MiddleId,
                one.Key.PrimaryId,
                new RoundFigures { Left = one.Count }
            )),
            .. verified.Select(one => new UnitFigures(
                one.Key.CityId,
                one.Key.CountyId,
                one.Key.MiddleId,
                one.Key.PrimaryId,
                new RoundFigures { Verified = one.Count }
            )),
        ];
    }

    /// <summary>Where the applications that are underway stand, most first.</summary>
    public static async Task<IReadOnlyList<StageCount>> StagesAsync(
        PlatformDb db,
        Round round,
        IQueryable<int> units,
        DateTimeOffset until
    )
    {
        var stages = await db
            .Cases.Where(row =>
                row.SubmittedAt > round.OpenedAt
                && row.SubmittedAt <= until
                && (row.Status == CaseStatus.InProgress || row.Status == CaseStatus.CorrectionRequested)
                && units.Contains(row.PrimaryId)
            )
            .GroupBy(row => row.StageName)
            .Select(group => new { Name = group.Key, Count = group.Count() })
            .ToListAsync();
        return
        [
            .. stages
                .OrderByDescending(one => one.Count)
                .ThenBy(one => one.Name, StringComparer.Ordinal)
                .Select(one => new StageCount(one.Name, one.Count)),
        ];
    }

    private static RoundFigures Of(CaseStatus status, int count) =>
        status switch
        {
            CaseStatus.InProgress or CaseStatus.CorrectionRequested => new() { Underway = count },
            CaseStatus.Completed => new() { Finished = count },
            CaseStatus.Denied or CaseStatus.Refused => new() { Denied = count },
            _ => new(),
        };
}
