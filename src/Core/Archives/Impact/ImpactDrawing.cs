using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Platform.Benchmarks;
using Platform.Calendar;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Archives;

/// <summary>Begins an impact list with the value or the confirmation it is about, and goes on with it batch by batch.</summary>
public sealed class ImpactDrawing(
    IPlatformDbs dbs,
    Catalogue catalogue,
    SchemeRegister schemes,
    ImpactCalculator calculator,
    AuditTrail trail,
    TimeProvider time
) : IBenchmarkFollower
{
    public async Task FollowAsync(PlatformDb db, Actor actor, EnteredBenchmark entered)
    {
        var region = catalogue.Find(entered.RegionCode)!;
        var benchmark = region.Benchmarks.First(one => one.Code == entered.BenchmarkCode);
        var value = entered.AsValue();
        if (!Concerns(region.Categories, entered.BenchmarkCode) || DayOf(value.From, value.To) is not { } day)
        {
            return;
        }

        await AddAsync(
            db,
            actor,
            entered.RegionCode,
            entered.Id,
            ImpactCause.Benchmark,
            day,
            string.Create(
                CultureInfo.InvariantCulture,
                $"{benchmark.Name} {value.Amount:#,##0.##} {benchmark.Unit.InWords}（{value.PeriodInWords}）"
            ),
            entered.Document.InWords,
            entered.BenchmarkCode,
            value.Area
        );
    }

    public Task FollowRevocationAsync(PlatformDb db, EnteredBenchmark revoked) => WithdrawAsync(db, revoked.Id);

    internal Task AddAsync(PlatformDb db, Actor actor, SchemeConfirmation confirmation) =>
        AddAsync(
            db,
            actor,
            confirmation.RegionCode,
            confirmation.Id,
            ImpactCause.Scheme,
            DayOf(confirmation.From, null)!.Value,
            string.Create(
                CultureInfo.InvariantCulture,
                $"确认“{catalogue.Find(confirmation.RegionCode)!.Categories!.Name}”（{confirmation.From:yyyy-MM-dd} 起）"
            ),
            confirmation.Document.InWords,
            benchmarkCode: null,
            areaCode: null
        );

    internal async Task WithdrawAsync(PlatformDb db, Guid causeId)
    {
        if (await db.ImpactLists.SingleOrDefaultAsync(list => list.CauseId == causeId) is { } list)
        {
            list.Withdraw(time.GetUtcNow());
        }
    }

    /// <summary>One batch of the oldest list that is not finished. Several Hosts may draw: of two at one batch, one is dropped.</summary>
    /// <returns>False when nothing is left to draw.</returns>
    public async Task<bool> StepAsync(CancellationToken cancellation = default)
    {
        await using var db = dbs.Open(Scope.Everything);
        var active = catalogue
            .Regions.Where(region => region.Categories is not null)
            .Select(region => region.Code)
            .ToList();
        var next = await db
            .ImpactLists.AsNoTracking()
            .Where(list => list.FinishedAt == null && list.WithdrawnAt == null && active.Contains(list.RegionCode))
            .OrderBy(list => list.DrawnAt)
            .Select(list => new { list.Id, list.Version })
            .FirstOrDefaultAsync(cancellation);
        if (next is null)
        {
            return false;
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        // Whoever comes second waits here and finds another version: the batch is somebody else's.
        var claimed = await db
            .ImpactLists.Where(list => list.Id == next.Id && list.Version == next.Version)
            .ExecuteUpdateAsync(set => set.SetProperty(list => list.Version, list => list.Version + 1), cancellation);
        if (claimed == 0)
        {
            return true;
        }

        var list = await db.ImpactLists.SingleAsync(list => list.Id == next.Id, cancellation);
        var basis = (await schemes.BasisAsync(db, list.RegionCode, list.Day, cancellation))!;
        var terms = new ImpactTerms(list.RegionCode, basis, list.BenchmarkCode, list.AreaCode);
        var batch = await calculator.NextAsync(db, terms, list.Cursor, cancellation);
        db.ImpactLines.AddRange(batch.Findings.Select(finding => LineOf(list, finding)));
        list.Advance(batch, time.GetUtcNow());
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return true;
    }

    /// <summary>The day households are judged by; null where the period is over and nobody is judged by it any more.</summary>
    internal DateOnly? DayOf(DateOnly from, DateOnly? to)
    {
        var today = ChinaTime.Today(time);
        return from > today ? from
            : to < today ? null
            : today;
    }

    internal static bool Concerns(CategoryScheme? scheme, string benchmarkCode) =>
        scheme is not null && (scheme.UrbanBenchmark == benchmarkCode || scheme.RuralBenchmark == benchmarkCode);

    private async Task AddAsync(
        PlatformDb db,
        Actor actor,
        string regionCode,
        Guid causeId,
        ImpactCause cause,
        DateOnly day,
        string title,
        string document,
        string? benchmarkCode,
        string? areaCode
    )
    {
        // The lead's own scope may be narrower than the region only by mistake; the list is the region's either way.
        await using var everything = dbs.Open(Scope.Everything);
        var list = new ImpactList
        {
            Id = Guid.CreateVersion7(time.GetUtcNow()),
            RegionCode = regionCode,
            Cause = cause,
            CauseId = causeId,
            Title = title,
            Document = document,
            BenchmarkCode = benchmarkCode,
            AreaCode = areaCode,
            Day = day,
            DrawnBy = actor.Name,
            DrawnByBody = actor.BodyName,
            DrawnAt = time.GetUtcNow(),
            Total = await ImpactCalculator.Concerned(everything, regionCode, areaCode).CountAsync(),
        };
        db.ImpactLists.Add(list);
        trail.Record(
            db,
            actor.InTrail,
            "impact-list-drawn",
            "impact-list",
            list.Id,
            new { regionCode, cause = $"{cause}" }
        );
    }

    private ImpactLine LineOf(ImpactList list, ImpactFinding finding)
    {
        var archive = finding.Archive;
        var result = finding.Assessment.Result;
        var line = new ImpactLine
        {
            Id = Guid.CreateVersion7(time.GetUtcNow()),
            ListId = list.Id,
            ArchiveId = archive.Id,
            ArchiveVersionId = finding.VersionId,
            ArchiveNumber = archive.Number,
            HolderName = archive.HolderName,
            UnitName = archive.UnitName,
            FromCode = archive.CategoryCode!,
            FromName = archive.CategoryName!,
            ToCode = result?.Category,
            ToName = result?.CategoryName,
            Area = finding.Assessment.Area,
            Trouble = finding.Assessment.Trouble,
            AssessmentJson = result is null ? null : RegionJson.Write(result),
            PerHead = result?.PerHead,
            ListedAt = time.GetUtcNow(),
        };
        line.PlaceBeside(archive);
        return line;
    }
}
