using Microsoft.EntityFrameworkCore;
using Platform.Archives;
using Platform.Benchmarks;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Assistance;

/// <summary>Works out how much of a kind a household may still receive in the year of a day.</summary>
public sealed class AidCeilings(Catalogue catalogue, BenchmarkRegister benchmarks, ArchiveFiles files)
{
    /// <param name="except">An application that is not to count against itself.</param>
    internal async Task<AidAssessment> AssessAsync(
        PlatformDb db,
        Archive archive,
        AidKind kind,
        DateOnly day,
        Guid? except = null
    )
    {
        var file = (await files.FindAsync(db, archive.Id))!;
        var region = catalogue.Find(archive.RegionCode);
        // A household that came back in the same year is the same household (返困).
        Guid[] ids = archive.PreviousArchiveId is { } previous ? [archive.Id, previous] : [archive.Id];
        var (from, to) = (new DateOnly(day.Year, 1, 1), new DateOnly(day.Year, 12, 31));
        var figures = new AidFigures(
            file.Answers.On(day),
            file.Household.Figures,
            file.Household.Size,
            archive.CategoryCode
        )
        {
            Received = await db
                .LedgerLines.IgnoreQueryFilters()
                .Where(line => ids.Contains(line.ArchiveId) && line.Kind == kind && line.On >= from && line.On <= to)
                .SumAsync(line => line.Amount ?? 0),
            Pending = await db
                .Aids.IgnoreQueryFilters()
                .Where(aid =>
                    ids.Contains(aid.ArchiveId)
                    && aid.Kind == kind
                    && aid.Id != except
                    && (aid.Status == AidStatus.Approved || aid.Status == AidStatus.Listed)
                )
                .SumAsync(aid => aid.Amount),
        };
        return region?.Aid.Assess(kind, figures, await benchmarks.AllAsync(db, region.Code), archive.AreaCode)
            ?? ((AidRules?)null).Assess(kind, figures, [], archive.AreaCode);
    }
}
