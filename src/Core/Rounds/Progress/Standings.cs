using Microsoft.EntityFrameworkCore;
using Platform.Archives;
using Platform.Calendar;
using Platform.Cases;
using Platform.Exits;
using Platform.Storage;

namespace Platform.Rounds;

/// <summary>Reads where the archives of a round stand. Nothing is ticked: only what happened since the round began counts.</summary>
internal static class Standings
{
    /// <remarks>The case that opened an archive, still open or not, verifies nothing anew.</remarks>
    /// <param name="until">What happened later belongs to another round.</param>
    public static IQueryable<LineStanding> Of(PlatformDb db, Round round, DateTimeOffset until)
    {
        var (since, keptBy, lastDay) = (round.OpenedAt, round.KeptBy, ChinaTime.DateOf(until));
        var (versions, cases, exits) = (db.ArchiveVersions, db.Cases, db.Exits);
        return from line in db.RoundLines.AsNoTracking()
            where line.RoundId == round.Id
            join archive in db.Archives on line.ArchiveId equals archive.Id into found
            from archive in found.DefaultIfEmpty()
            select new LineStanding
            {
                Line = line,
                State =
                    archive == null ? LineState.Elsewhere
                    : archive.Status != ArchiveStatus.Live && archive.ClosedOn <= lastDay ? LineState.Exited
                    : exits.Any(exit => exit.OpenArchiveId == line.ArchiveId && exit.CreatedAt <= until)
                        ? LineState.ExitProposed
                    : versions.Any(version =>
                        version.ArchiveId == line.ArchiveId
                        && version.Reason == VersionReason.Verified
                        && version.RecordedAt >= since
                        && version.RecordedAt <= until
                    )
                    || cases.Any(row =>
                        row.ArchiveId == line.ArchiveId
                        && row.Id != archive.OpenedByCaseId
                        && row.ItemCode == keptBy
                        && row.Status == CaseStatus.Completed
                        && row.ClosedAt >= since
                        && row.ClosedAt <= until
                    )
                        ? LineState.Kept
                    : cases.Any(row =>
                        row.ArchiveId == line.ArchiveId
                        && row.Id != archive.OpenedByCaseId
                        && row.CreatedAt <= until
                        && (
                            row.Status == CaseStatus.Draft
                            || row.Status == CaseStatus.InProgress
                            || row.Status == CaseStatus.CorrectionRequested
                        )
                    )
                        ? LineState.InProgress
                    : LineState.Untouched,
                ExitKind =
                    archive != null && archive.Status != ArchiveStatus.Live && archive.ClosedOn <= lastDay
                        ? archive.ExitKind
                        : null,
            };
    }
}
