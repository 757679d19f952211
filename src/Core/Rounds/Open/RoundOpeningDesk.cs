using Microsoft.EntityFrameworkCore;
using Platform.Archives;
using Platform.Benchmarks;
using Platform.Calendar;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Rounds;

/// <summary>Opens rounds: the lead of a county, city or province union, over its own subtree.</summary>
public sealed class RoundOpeningDesk(IPlatformDbs dbs, Catalogue catalogue, AuditTrail trail, TimeProvider time)
{
    private const int ProvinceDigits = 2;
    private const int CityDigits = 4;

    public static bool MayOpen(Actor actor) =>
        actor.Role is Role.Lead && actor.BodyKind is BodyKind.County or BodyKind.City or BodyKind.Province;

    /// <summary>The plans of the regions in the actor's subtree, and each region freely; empty where there are no rules.</summary>
    public async Task<IReadOnlyList<RoundTemplate>> TemplatesAsync(Actor actor)
    {
        if (!MayOpen(actor))
        {
            return [];
        }

        await using var db = dbs.Open(actor.Scope);
        return await TemplatesAsync(db, actor);
    }

    /// <summary>The areas of the actor's subtree by division code, as people call them.</summary>
    public async Task<IReadOnlyDictionary<string, string>> AreasAsync(Actor actor)
    {
        await using var db = dbs.Open(actor.Scope);
        return await db
            .Bodies.Within(actor.Scope)
            .Where(body => body.DivisionCode != null && body.ClosedOn == null)
            .ToDictionaryAsync(body => body.DivisionCode!, body => BenchmarkRegister.AreaOf(body.Name));
    }

    /// <returns>The round's id. A clean-up has a line for each archive live now.</returns>
    /// <exception cref="NotFoundException">The actor opens none, or knows no such plan.</exception>
    /// <exception cref="RuleException">Something is missing, or the union has a round of that name and year.</exception>
    public async Task<Guid> OpenAsync(Actor actor, NewRound request)
    {
        if (!MayOpen(actor))
        {
            throw new NotFoundException();
        }

        await using var db = dbs.Open(actor.Scope);
        await using var transaction = await db.Database.BeginTransactionAsync();
        var template =
            (await TemplatesAsync(db, actor)).FirstOrDefault(one =>
                one.Region.Code == request.RegionCode && one.Plan?.Code == request.PlanCode
            ) ?? throw new NotFoundException();
        var now = time.GetUtcNow();
        RoundRules.Year(request.Year, ChinaTime.DateOf(now));
        RoundRules.Deadlines(request.Deadlines, request.Year);
        var round = new Round
        {
            Id = Guid.CreateVersion7(now),
            RegionCode = template.Region.Code,
            Name = RoundRules.Name(request.Name),
            Kind = template.Plan?.Kind ?? request.Kind,
            Year = request.Year,
            BodyId = actor.BodyId,
            BodyName = actor.BodyName,
            Documents = RoundRules.Documents(request.Documents, template.Plan),
            Deadlines = [.. request.Deadlines],
            KeptBy = template.Plan is { } plan ? plan.KeptBy : KeptBy(template.Region, request.Kind),
            SummaryPoints = [.. template.Plan?.SummaryPoints ?? []],
            Sheets = [.. template.Plan?.Sheets ?? []],
            Weekly = template.Plan?.Weekly,
            OpenedById = actor.AccountId,
            OpenedByName = actor.Name,
            OpenedAt = now,
        };
        db.Rounds.Add(round);
        if (round.Kind is RoundKind.CleanUp)
        {
            await AddLinesAsync(db, round);
        }

        trail.Record(
            db,
            actor.InTrail,
            "round-opened",
            "round",
            round.Id,
            new { round.Year, Kind = round.Kind.ToString() }
        );
        await SaveAsync(db);
        await transaction.CommitAsync();
        return round.Id;
    }

    /// <summary>An item that renews keeps archives; where there is more than one, the documents would have to say which.</summary>
    private static string? KeptBy(Region region, RoundKind kind) =>
        kind is RoundKind.CleanUp
        && region.ServiceItems.Where(item => item.Renews is not null).DistinctBy(item => item.Code).ToList()
            is [var only]
            ? only.Code
            : null;

    private static async Task AddLinesAsync(PlatformDb db, Round round)
    {
        var archives = await db
            .Archives.AsNoTracking()
            .Where(archive => archive.Status == ArchiveStatus.Live)
            .OrderBy(archive => archive.CreatedAt)
            .ToListAsync();
        foreach (var archive in archives)
        {
            var line = new RoundLine
            {
                Id = Guid.CreateVersion7(round.OpenedAt),
                RoundId = round.Id,
                ArchiveId = archive.Id,
                ArchiveNumber = archive.Number,
                HolderName = archive.HolderName,
                UnitName = archive.UnitName,
                ArchiveCreatedAt = archive.CreatedAt,
            };
            line.PlaceBeside(archive);
            db.RoundLines.Add(line);
        }
    }

    private async Task<IReadOnlyList<RoundTemplate>> TemplatesAsync(PlatformDb db, Actor actor)
    {
        var code = await db
            .Bodies.Where(body => body.Id == actor.BodyId)
            .Select(body => body.DivisionCode)
            .SingleOrDefaultAsync();
        if (code is null)
        {
            return [];
        }

        return
        [
            .. catalogue
                .Regions.Where(region => Covers(region.Code, code, actor.BodyKind))
                .OrderBy(region => region.Code)
                .SelectMany(region =>
                    region.Rounds.Reverse().Select(plan => new RoundTemplate(region, plan)).Append(new(region, null))
                ),
        ];
    }

    /// <summary>A region of the actor's subtree, or the city's whose rules its county follows: their codes begin alike.</summary>
    private static bool Covers(string region, string body, BodyKind kind) =>
        kind switch
        {
            BodyKind.Province => region[..ProvinceDigits] == body[..ProvinceDigits],
            BodyKind.City => region[..CityDigits] == body[..CityDigits],
            _ => region == body || region == body[..CityDigits] + "00",
        };

    private static async Task SaveAsync(PlatformDb db)
    {
        try
        {
            await db.SaveChangesAsync();
        }
        catch (DbUpdateException refusal) when (db.Violates(refusal, RoundMapping.OneRoundOfAName))
        {
            throw new RuleException("本单位这一年已有同名的一轮工作") { Field = nameof(NewRound.Name) };
        }
    }
}
