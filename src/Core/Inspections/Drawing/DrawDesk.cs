using Microsoft.EntityFrameworkCore;
using Platform.Archives;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Inspections;

/// <summary>Draws spot checks, and repeats draws to show that they were honest.</summary>
public sealed class DrawDesk(IPlatformDbs dbs, Catalogue catalogue, AuditTrail trail, TimeProvider time)
{
    private const int ProvinceDigits = 2;
    private const int CityDigits = 4;

    /// <summary>City and province unions draw, over their own subtree.</summary>
    public static bool MayDraw(Actor actor) =>
        actor.WorksOnCases && actor.BodyKind is BodyKind.City or BodyKind.Province;

    /// <summary>What the documents of the actor's city or province ask of its spot checks; null where they ask for none.</summary>
    public async Task<SpotCheckRule?> RuleForAsync(Actor actor)
    {
        await using var db = dbs.Open(actor.Scope);
        return await RuleForAsync(db, actor);
    }

    /// <summary>How many archives a draw would be drawn from now.</summary>
    public async Task<int> PopulationAsync(Actor actor)
    {
        await using var db = dbs.Open(actor.Scope);
        return await db.Archives.CountAsync(archive => archive.Status == ArchiveStatus.Live);
    }

    /// <exception cref="NotFoundException">The actor's union draws none.</exception>
    /// <exception cref="RuleException">There is nothing to draw from, or fewer than the document asks for.</exception>
    public async Task<Guid> DrawAsync(Actor actor, NewDraw request)
    {
        if (!MayDraw(actor))
        {
            throw new NotFoundException();
        }

        await using var db = dbs.Open(actor.Scope);
        await using var transaction = await db.Database.BeginTransactionAsync();
        var rule = await RuleForAsync(db, actor);
        var (name, occasion) = (DrawRules.Name(request.Name), DrawRules.Occasion(request.Occasion, rule));
        var seed = DrawRules.Seed(request.Seed) ?? Draw.NewSeed();
        var population = await db
            .Archives.AsNoTracking()
            .Where(archive => archive.Status == ArchiveStatus.Live)
            .ToDictionaryAsync(archive => archive.Number);
        var count = DrawRules.Count(request, population.Count, rule);
        var drawn = Draw.Of(seed, population.Keys, count);
        var now = time.GetUtcNow();
        var list = Draw.ListOf(population.Keys);
        var check = new SpotCheck
        {
            Id = Guid.CreateVersion7(now),
            Name = name,
            BodyId = actor.BodyId,
            BodyName = actor.BodyName,
            Clause = rule?.Source.InWords,
            Occasion = occasion,
            Seed = seed,
            Population = population.Count,
            PopulationHash = Draw.HashOf(list),
            Percent = request.Percent,
            Drawn = drawn.Count,
            DrawnById = actor.AccountId,
            DrawnByName = actor.Name,
            DrawnAt = now,
        };
        db.SpotChecks.Add(check);
        db.SpotCheckPopulations.Add(new SpotCheckPopulation { Id = check.Id, Numbers = list });
        db.SpotCheckLines.AddRange(drawn.Select(one => LineOf(check, one, population[one.Number])));
        trail.Record(
            db,
            actor.InTrail,
            "spot-check-drawn",
            "spot-check",
            check.Id,
            new { check.Population, check.Drawn }
        );
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
        return check.Id;
    }

    /// <summary>Draws again from what was recorded, and compares.</summary>
    /// <exception cref="NotFoundException">Whoever is below the union that drew does not see what it drew from.</exception>
    public async Task<DrawProof> ProveAsync(Actor actor, Guid checkId)
    {
        await using var db = dbs.Open(actor.Scope);
        var check = await db.SpotChecks.AsNoTracking().SingleOrDefaultAsync(row => row.Id == checkId);
        if (
            check is null
            || !actor.WorksOnCases
            || !await db.Bodies.Within(actor.Scope).AnyAsync(body => body.Id == check.BodyId)
        )
        {
            throw new NotFoundException();
        }

        var list = await db
            .SpotCheckPopulations.Where(row => row.Id == checkId)
            .Select(row => row.Numbers)
            .SingleAsync();
        var lines = await db
            .SpotCheckLines.Where(line => line.CheckId == checkId)
            .OrderBy(line => line.Rank)
            .Select(line => line.ArchiveNumber)
            .ToListAsync();
        var again = Draw.Of(check.Seed, list.Split('\n'), check.Drawn);
        return new DrawProof(
            list,
            Draw.HashOf(list) == check.PopulationHash,
            again.Select(one => one.Number).SequenceEqual(lines)
        );
    }

    private static SpotCheckLine LineOf(SpotCheck check, DrawnNumber drawn, Archive archive)
    {
        var line = new SpotCheckLine
        {
            Id = Guid.CreateVersion7(check.DrawnAt),
            CheckId = check.Id,
            ArchiveId = archive.Id,
            ArchiveNumber = archive.Number,
            HolderName = archive.HolderName,
            UnitName = archive.UnitName,
            Rank = drawn.Rank,
            Score = drawn.Score,
        };
        line.PlaceBeside(archive);
        return line;
    }

    /// <summary>A county's document may order spot checks of its city and province: their codes begin alike.</summary>
    private async Task<SpotCheckRule?> RuleForAsync(PlatformDb db, Actor actor)
    {
        var code = await db
            .Bodies.Where(body => body.Id == actor.BodyId)
            .Select(body => body.DivisionCode)
            .SingleOrDefaultAsync();
        if (code is null)
        {
            return null;
        }

        var (party, digits) =
            actor.BodyKind is BodyKind.Province ? (Party.ProvinceUnion, ProvinceDigits) : (Party.CityUnion, CityDigits);
        return catalogue
            .Regions.Where(region => region.Code[..digits] == code[..digits])
            .OrderBy(region => region.Code)
            .SelectMany(region => region.SpotChecks)
            .FirstOrDefault(rule => rule.By == party);
    }
}
