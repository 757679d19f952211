using Microsoft.EntityFrameworkCore;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Benchmarks;

/// <summary>Where a region's lead enters what a new document publishes. Entering one changes no archive.</summary>
public sealed class BenchmarkDesk(
    IPlatformDbs dbs,
    Catalogue catalogue,
    BenchmarkRegister register,
    IEnumerable<IBenchmarkFollower> followers,
    AuditTrail trail,
    TimeProvider time
)
{
    public async Task<bool> MayEnterAsync(Actor actor, string regionCode)
    {
        await using var db = dbs.Open(actor.Scope);
        return catalogue.Find(regionCode) is not null && await actor.LeadsAsync(db, regionCode);
    }

    /// <summary>Everything there is to show about the region's benchmarks; anybody who works here may look.</summary>
    /// <exception cref="NotFoundException">No such region.</exception>
    public async Task<BenchmarkSheet> ViewAsync(Actor actor, string regionCode)
    {
        await using var db = dbs.Open(actor.Scope);
        var region = catalogue.Find(regionCode) ?? throw new NotFoundException();
        var entered = await db
            .EnteredBenchmarks.AsNoTracking()
            .Where(row => row.RegionCode == regionCode)
            .OrderByDescending(row => row.EnteredAt)
            .ToListAsync();
        var ids = entered.ConvertAll(row => row.Id);
        var revoked = await db
            .BenchmarkRevocations.AsNoTracking()
            .Where(row => ids.Contains(row.BenchmarkId))
            .ToDictionaryAsync(row => row.BenchmarkId);
        return new(
            region,
            await register.AllAsync(db, regionCode),
            [.. entered.Select(row => new EnteredLine(row, revoked.GetValueOrDefault(row.Id)))],
            await AreasAsync(db, region),
            await actor.LeadsAsync(db, regionCode)
        );
    }

    /// <summary>Whether the value could be entered; looked at before its consequences are worked out.</summary>
    /// <exception cref="NotFoundException">No such region or benchmark, or none of the actor's.</exception>
    /// <exception cref="RuleException">Something is missing or wrong, or the period overlaps with another value's, which is named.</exception>
    public async Task<BenchmarkValue> CheckAsync(Actor actor, NewBenchmark request)
    {
        await using var db = dbs.Open(actor.Scope);
        return await CheckAsync(db, actor, request);
    }

    /// <summary>Enters the value.</summary>
    /// <exception cref="ConflictException">Somebody else entered one for the same benchmark and area at the same moment.</exception>
    /// <inheritdoc cref="CheckAsync(Actor, NewBenchmark)" path="/exception"/>
    public async Task<EnteredBenchmark> EnterAsync(Actor actor, NewBenchmark request)
    {
        await using var db = dbs.Open(actor.Scope);
        var area = request.AreaCode is { Length: > 0 } code ? code : request.RegionCode;
        // Counted before the check: whoever enters one in between either is seen by it or takes the next place.
        var before = await db.EnteredBenchmarks.CountAsync(row =>
            row.RegionCode == request.RegionCode && row.BenchmarkCode == request.BenchmarkCode && row.AreaCode == area
        );
        var value = await CheckAsync(db, actor, request);
        var id = Guid.CreateVersion7(time.GetUtcNow());
        var entered = new EnteredBenchmark
        {
            Id = id,
            RegionCode = request.RegionCode,
            BenchmarkCode = request.BenchmarkCode,
            AreaCode = area,
            Sequence = before + 1,
            Amount = value.Amount,
            From = value.From,
            To = value.To,
            DocumentNumber = value.Source.Document.Number,
            DocumentTitle = value.Source.Document.Title,
            Clause = value.Source.Clause,
            ScanId = await DocumentScans.ClaimAsync(db, actor, request.ScanId, id),
            EnteredById = actor.AccountId,
            EnteredBy = actor.Name,
            EnteredByBody = actor.BodyName,
            EnteredAt = time.GetUtcNow(),
        };
        db.EnteredBenchmarks.Add(entered);
        foreach (var follower in followers)
        {
            await follower.FollowAsync(db, actor, entered);
        }

        trail.Record(
            db,
            actor.InTrail,
            "benchmark-entered",
            "region",
            request.RegionCode,
            new
            {
                entered.BenchmarkCode,
                entered.AreaCode,
                entered.Amount,
                entered.From,
                entered.To,
            }
        );
        await SaveAsync(db);
        return entered;
    }

    /// <summary>Takes an entered value back: it was a mistake.</summary>
    /// <exception cref="RuleException">No reason was given, or it is revoked already.</exception>
    public async Task RevokeAsync(Actor actor, Guid benchmarkId, string reason)
    {
        await using var db = dbs.Open(actor.Scope);
        var entered =
            await db.EnteredBenchmarks.AsNoTracking().SingleOrDefaultAsync(row => row.Id == benchmarkId)
            ?? throw new NotFoundException();
        if (!await actor.LeadsAsync(db, entered.RegionCode))
        {
            throw new NotFoundException();
        }

        var words = reason.Trim();
        if (words.Length is 0 or > 500)
        {
            throw new RuleException("请写明撤销的理由，不超过 500 个字") { Field = nameof(BenchmarkRevocation.Reason) };
        }

        if (await db.BenchmarkRevocations.AnyAsync(row => row.BenchmarkId == benchmarkId))
        {
            throw new ConflictException("这个数值已经撤销。");
        }

        db.BenchmarkRevocations.Add(
            new BenchmarkRevocation
            {
                Id = Guid.CreateVersion7(time.GetUtcNow()),
                BenchmarkId = benchmarkId,
                Reason = words,
                RevokedById = actor.AccountId,
                RevokedBy = actor.Name,
                RevokedByBody = actor.BodyName,
                RevokedAt = time.GetUtcNow(),
            }
        );
        foreach (var follower in followers)
        {
            await follower.FollowRevocationAsync(db, entered);
        }

        trail.Record(db, actor.InTrail, "benchmark-revoked", "region", entered.RegionCode, new { benchmarkId });
        await SaveAsync(db);
    }

    private async Task<BenchmarkValue> CheckAsync(PlatformDb db, Actor actor, NewBenchmark request)
    {
        var region = catalogue.Find(request.RegionCode) ?? throw new NotFoundException();
        if (!await actor.LeadsAsync(db, region.Code))
        {
            throw new NotFoundException();
        }

        var area = request.AreaCode is { Length: > 0 } code && code != region.Code ? code : null;
        if (area is not null && (await AreasAsync(db, region)).All(known => known.Code != area))
        {
            throw new RuleException("请从列出的县（市、区）中选择") { Field = nameof(NewBenchmark.AreaCode) };
        }

        var benchmark =
            (await register.AllAsync(db, region.Code)).FirstOrDefault(one => one.Code == request.BenchmarkCode)
            ?? throw new NotFoundException();
        var value = BenchmarkRules.Checked(request, area);
        if (benchmark.Values.FirstOrDefault(value.Overlaps) is { } other)
        {
            throw new RuleException(
                $"与已有数值的期间重叠：{other.Amount:0.##} {benchmark.Unit.InWords}，{other.PeriodInWords}，{other.Source.InWords}"
            )
            {
                Field = nameof(NewBenchmark.From),
            };
        }

        return value;
    }

    private static async Task SaveAsync(PlatformDb db)
    {
        try
        {
            await db.SaveChangesAsync();
        }
        catch (DbUpdateException refusal)
            when (db.Violates(refusal, BenchmarkMappings.OneAtATime)
                || db.Violates(refusal, BenchmarkMappings.RevokedOnce)
            )
        {
            throw new ConflictException("别人刚刚处理了同一标准的数值，请刷新后再看。");
        }
    }

    /// <summary>The counties a value may be entered for: those below the region's union.</summary>
    private static async Task<IReadOnlyList<BenchmarkArea>> AreasAsync(PlatformDb db, Region region)
    {
        var bodies = db.Bodies;
        var counties = await bodies
            .Where(body =>
                body.Kind == BodyKind.County
                && body.DivisionCode != null
                && bodies.Any(city => city.Id == body.CityId && city.DivisionCode == region.Code)
            )
            .OrderBy(body => body.DivisionCode)
            .Select(body => new { body.DivisionCode, body.Name })
            .ToListAsync();
        return [.. counties.Select(body => new BenchmarkArea(body.DivisionCode!, BenchmarkRegister.AreaOf(body.Name)))];
    }
}
