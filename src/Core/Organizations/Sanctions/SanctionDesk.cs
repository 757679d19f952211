using Microsoft.EntityFrameworkCore;
using Platform.Calendar;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Organizations;

/// <summary>
/// 对弄虚作假的单位或个人的处理: recorded and lifted by the lead of a union above the unit, seen by everybody whose scope
/// the unit lies in.
/// </summary>
public sealed class SanctionDesk(
    IPlatformDbs dbs,
    Catalogue catalogue,
    SanctionBars bars,
    FieldCipher cipher,
    AuditTrail trail,
    TimeProvider time
)
{
    /// <summary>Of the actor's subtree, the latest first.</summary>
    public async Task<KeysetPage<SanctionLine, Guid>> PageAsync(Actor actor, SanctionFilter filter)
    {
        if (!actor.WorksOnCases)
        {
            throw new NotFoundException();
        }

        var today = ChinaTime.Today(time);
        await using var db = dbs.Open(actor.Scope);
        var rows = db.Sanctions.AsNoTracking().Include(row => row.Lifting).AsQueryable();
        if (filter.UnitId is { } unit)
        {
            rows = rows.Where(row => row.PrimaryId == unit);
        }

        if (filter.HoldingOnly)
        {
            rows = rows.Where(row =>
                row.From <= today
                && (row.Until == null || row.Until >= today)
                && (row.Lifting == null || row.Lifting.On > today)
            );
        }

        var page = await rows.NewestFirst(row => row.RecordedAt, row => row.Id, filter.After)
            .ToPageAsync(filter.PageSize, row => new KeysetPosition<Guid>(row.RecordedAt, row.Id));
        var seen = await SeenAsync(db, actor, page.Rows);
        return new([.. page.Rows.Select(row => LineOf(actor, row, seen, today))], page.Next);
    }

    /// <exception cref="NotFoundException">There is none, or the actor must not know of it.</exception>
    public async Task<SanctionLine> ViewAsync(Actor actor, Guid id)
    {
        await using var db = dbs.Open(actor.Scope);
        var row =
            await db.Sanctions.AsNoTracking().Include(row => row.Lifting).SingleOrDefaultAsync(row => row.Id == id)
            ?? throw new NotFoundException();
        return actor.WorksOnCases
            ? LineOf(actor, row, await SeenAsync(db, actor, [row]), ChinaTime.Today(time))
            : throw new NotFoundException();
    }

    /// <summary>What the region's documents know, in order of gravity; empty where the actor may decide nothing for the unit.</summary>
    public async Task<IReadOnlyList<Sanction>> KindsForAsync(Actor actor, int unitId)
    {
        await using var db = dbs.Open(actor.Scope);
        return await FindUnitAsync(db, actor, unitId) is { } unit
            ? (await SanctionRules.RegionOfAsync(db, catalogue, unit))?.Sanctions ?? []
            : [];
    }

    /// <exception cref="NotFoundException">No such unit below the actor's union, or the actor is no lead.</exception>
    /// <exception cref="RuleException">The documents know no such sanction, or something is missing.</exception>
    public async Task<Guid> ImposeAsync(Actor actor, NewSanction request)
    {
        await using var db = dbs.Open(actor.Scope);
        var unit = await FindUnitAsync(db, actor, request.UnitId) ?? throw new NotFoundException();
        var region = await SanctionRules.RegionOfAsync(db, catalogue, unit);
        var rule =
            region?.Sanctions.SingleOrDefault(one => one.Code == request.Code)
            ?? throw new RuleException("请选择处理种类；文件没有规定的处理不能在这里登记")
            {
                Field = nameof(NewSanction.Code),
            };
        var now = time.GetUtcNow();
        SanctionRules.Period(request.From, request.Until, ChinaTime.DateOf(now));
        var id = Guid.CreateVersion7(now);
        var sanction = new ImposedSanction
        {
            Id = id,
            RegionCode = region.Code,
            Code = rule.Code,
            Name = rule.Name,
            BarsFiling = rule.BarsFiling,
            Clause = rule.Source.InWords,
            UnitName = unit.Name,
            PersonHash = request.Person is { } person
                ? bars.HashOf(SanctionRules.PersonNumber(person.IdNumber, ChinaTime.DateOf(now)))
                : null,
            SealedPerson = request.Person is { } named
                ? cipher.Seal(
                    SanctionRules.Required(named.Name, "姓名", nameof(SanctionedPerson.Name), 30),
                    ImposedSanction.SealContext(id)
                )
                : null,
            Findings = SanctionRules.Required(request.Findings, "查明的事实", nameof(NewSanction.Findings)),
            DocumentTitle = SanctionRules.Required(
                request.DocumentTitle,
                "处理决定或通报的名称",
                nameof(NewSanction.DocumentTitle),
                100
            ),
            DocumentNumber = SanctionRules.Optional(
                request.DocumentNumber,
                "文号",
                nameof(NewSanction.DocumentNumber),
                60
            ),
            From = request.From,
            Until = request.Until,
            DecidedByBodyId = actor.BodyId,
            DecidedByBody = actor.BodyName,
            RecordedById = actor.AccountId,
            RecordedByName = actor.Name,
            RecordedByTitle = actor.Title,
            RecordedAt = now,
        };
        sanction.Place(unit.Lineage);
        db.Sanctions.Add(sanction);
        trail.Record(
            db,
            actor.InTrail,
            "sanction-imposed",
            "sanction",
            id,
            new
            {
                unit.Id,
                rule.Code,
                sanction.IsOfPerson,
            }
        );
        await db.SaveChangesAsync();
        return id;
    }

    /// <summary>解除, from today on.</summary>
    /// <exception cref="ConflictException">Somebody else lifted it first.</exception>
    public async Task LiftAsync(Actor actor, Guid id, string? reason)
    {
        await using var db = dbs.Open(actor.Scope);
        var row =
            await db.Sanctions.Include(row => row.Lifting).SingleOrDefaultAsync(row => row.Id == id)
            ?? throw new NotFoundException();
        var today = ChinaTime.Today(time);
        if (!LineOf(actor, row, await SeenAsync(db, actor, [row]), today).MayLift)
        {
            throw new RuleException("由作出决定的工会或者它的上级工会的负责人解除。");
        }

        if (row.Lifting is not null)
        {
            throw new ConflictException();
        }

        if (row.Until < today)
        {
            throw new RuleException("期限已满，不需要解除。");
        }

        db.SanctionLiftings.Add(
            new SanctionLifting
            {
                Id = Guid.CreateVersion7(time.GetUtcNow()),
                SanctionId = id,
                On = today,
                Reason = SanctionRules.Required(reason, "解除的理由", nameof(SanctionLifting.Reason)),
                ByBody = actor.BodyName,
                ById = actor.AccountId,
                ByName = actor.Name,
                At = time.GetUtcNow(),
            }
        );
        trail.Record(db, actor.InTrail, "sanction-lifted", "sanction", id);
        try
        {
            await db.SaveChangesAsync();
        }
        catch (DbUpdateException refusal) when (db.Violates(refusal, SanctionMapping.OneLifting))
        {
            throw new ConflictException();
        }
    }

    /// <summary>The deciding unions of these rows that the actor's own union is or stands above.</summary>
    private static async Task<HashSet<int>> SeenAsync(
        PlatformDb db,
        Actor actor,
        IEnumerable<ImposedSanction> sanctions
    )
    {
        var deciding = sanctions.Select(row => row.DecidedByBodyId).Distinct().ToList();
        return
        [
            .. await db
                .Bodies.Within(actor.Scope)
                .Where(body => deciding.Contains(body.Id))
                .Select(body => body.Id)
                .ToListAsync(),
        ];
    }

    private SanctionLine LineOf(Actor actor, ImposedSanction row, HashSet<int> seen, DateOnly today) =>
        new(
            row,
            row.SealedPerson is { } name ? cipher.Open(name, ImposedSanction.SealContext(row.Id)) : null,
            row.HoldsOn(today),
            actor.Role is Role.Lead && row.Lifting is null && seen.Contains(row.DecidedByBodyId)
        );

    /// <summary>A unit strictly below the union the actor leads.</summary>
    private static async Task<Body?> FindUnitAsync(PlatformDb db, Actor actor, int unitId) =>
        actor.Role is Role.Lead
            ? await db
                .Bodies.Within(actor.Scope)
                .SingleOrDefaultAsync(body =>
                    body.Id == unitId && body.Kind == BodyKind.Primary && body.Id != actor.BodyId
                )
            : null;
}
