using Microsoft.EntityFrameworkCore;
using Platform.Calendar;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Assistance;

/// <summary>Keeps the budget lines of a union: opened by its lead, filled by documents, read by whoever stands above.</summary>
public sealed class FundDesk(IPlatformDbs dbs, AuditTrail audit, TimeProvider time)
{
    private const decimal Most = 1_000_000_000m;

    /// <summary>Money lies with the unions that approve.</summary>
    public static bool MayRead(Actor actor) =>
        actor.WorksOnCases && actor.BodyKind is BodyKind.County or BodyKind.City or BodyKind.Province;

    public static bool MayKeep(Actor actor) => MayRead(actor) && actor.Role is Role.Lead;

    /// <summary>The budget lines of the actor's union and those below it, the latest opened first.</summary>
    /// <exception cref="NotFoundException">The post has nothing to do with money.</exception>
    public async Task<KeysetPage<Fund, Guid>> PageAsync(
        Actor actor,
        int? year = null,
        KeysetPosition<Guid>? after = null,
        int pageSize = 20
    )
    {
        await using var db = Open(actor);
        return await Visible(db, actor)
            .Where(fund => year == null || fund.Year == year)
            .NewestFirst(fund => fund.OpenedAt, fund => fund.Id, after)
            .ToPageAsync(pageSize, fund => new KeysetPosition<Guid>(fund.OpenedAt, fund.Id));
    }

    /// <summary>The actor's own lines that may pay for the kind and are not used up, this year's first.</summary>
    public async Task<IReadOnlyList<Fund>> ForAsync(Actor actor, AidKind kind)
    {
        await using var db = Open(actor);
        var use = kind.ToString();
        return await db
            .Funds.AsNoTracking()
            .Where(fund =>
                fund.BodyId == actor.BodyId
                && (fund.Use == "" || fund.Use == use)
                && fund.Allotted > fund.Reserved + fund.Paid
            )
            .OrderByDescending(fund => fund.Year)
            .ThenBy(fund => fund.Source)
            .ToListAsync();
    }

    /// <exception cref="NotFoundException">There is none, or the actor must not know of it.</exception>
    public async Task<FundSheet> ViewAsync(
        Actor actor,
        Guid fundId,
        KeysetPosition<Guid>? after = null,
        int pageSize = 50
    )
    {
        await using var db = Open(actor);
        var fund =
            await Visible(db, actor).SingleOrDefaultAsync(row => row.Id == fundId) ?? throw new NotFoundException();
        var entries = await db
            .FundEntries.AsNoTracking()
            .Where(entry => entry.FundId == fundId)
            .NewestFirst(entry => entry.At, entry => entry.Id, after)
            .ToPageAsync(pageSize, entry => new KeysetPosition<Guid>(entry.At, entry.Id));
        return new(fund, entries.Rows, entries.Next, MayKeep(actor) && fund.BodyId == actor.BodyId);
    }

    /// <summary>Opens a budget line with its first allotment.</summary>
    /// <returns>Its id.</returns>
    /// <exception cref="RuleException">Something is missing, or the union has the line already.</exception>
    public async Task<Guid> OpenAsync(Actor actor, NewFund request, Allotment first)
    {
        EnsureKeeper(actor);
        var today = ChinaTime.Today(time);
        if (request.Year < today.Year - 1 || request.Year > today.Year + 1)
        {
            throw new RuleException($"年度应在 {today.Year - 1} 至 {today.Year + 1} 年之间")
            {
                Field = nameof(NewFund.Year),
            };
        }

        var fund = new Fund
        {
            Id = Guid.CreateVersion7(time.GetUtcNow()),
            BodyId = actor.BodyId,
            BodyName = actor.BodyName,
            Year = request.Year,
            Source = Typed.Words(request.Source, "资金来源", nameof(NewFund.Source), 50),
            Use = request.Kind?.ToString() ?? "",
            OpenedByName = actor.Name,
            OpenedAt = time.GetUtcNow(),
        };
        var entry = EntryOf(actor, fund.Id, first, takesOff: false);
        await using var db = dbs.Open(actor.Scope);
        await using var transaction = await db.Database.BeginTransactionAsync();
        db.Funds.Add(fund);
        try
        {
            await db.SaveChangesAsync();
        }
        catch (DbUpdateException refusal) when (db.Violates(refusal, FundMapping.OneLine))
        {
            throw new RuleException($"已经有{fund.InWords}，请在那一笔资金中登记下达")
            {
                Field = nameof(NewFund.Source),
            };
        }

        await db.AllotAsync(fund, entry);
        Record(db, actor, fund, entry);
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
        return fund.Id;
    }

    /// <summary>Puts a further document's money into the line, or takes it off.</summary>
    /// <exception cref="RuleException">Something is missing, or less is left than is taken off.</exception>
    public async Task AllotAsync(Actor actor, Guid fundId, Allotment allotment)
    {
        EnsureKeeper(actor);
        await using var db = dbs.Open(actor.Scope);
        var fund =
            await db.Funds.AsNoTracking().SingleOrDefaultAsync(row => row.Id == fundId && row.BodyId == actor.BodyId)
            ?? throw new NotFoundException();
        var entry = EntryOf(actor, fundId, allotment, takesOff: true);
        await using var transaction = await db.Database.BeginTransactionAsync();
        await db.AllotAsync(fund, entry);
        Record(db, actor, fund, entry);
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
    }

    private void Record(PlatformDb db, Actor actor, Fund fund, FundEntry entry) =>
        audit.Record(db, actor.InTrail, "fund-allotted", "fund", fund.Id, new { fund.InWords, entry.Amount });

    private FundEntry EntryOf(Actor actor, Guid fundId, Allotment typed, bool takesOff)
    {
        var today = ChinaTime.Today(time);
        var amount = typed.Amount ?? 0;
        if (amount == 0 || (amount < 0 && !takesOff) || Math.Abs(amount) > Most || decimal.Round(amount, 2) != amount)
        {
            throw new RuleException(
                takesOff ? "请填写金额，最多两位小数；调减的填负数" : "请填写大于 0 的金额，最多两位小数"
            )
            {
                Field = nameof(Allotment.Amount),
            };
        }

        var on = typed.On ?? today;
        return on > today
            ? throw new RuleException("下达日期不能晚于今天") { Field = nameof(Allotment.On) }
            : new FundEntry
            {
                Id = Guid.CreateVersion7(time.GetUtcNow()),
                FundId = fundId,
                Kind = FundEntryKind.Allotted,
                Amount = amount,
                On = on,
                DocumentNumber = Typed.UpTo(typed.DocumentNumber, "文号", nameof(Allotment.DocumentNumber), 60),
                DocumentTitle = Typed.Words(typed.DocumentTitle, "文件名称", nameof(Allotment.DocumentTitle)),
                Remark = Typed.UpTo(typed.Remark, "备注", nameof(Allotment.Remark), 300),
                PersonName = actor.Name,
                BodyName = actor.BodyName,
                At = time.GetUtcNow(),
            };
    }

    private static void EnsureKeeper(Actor actor)
    {
        if (!MayKeep(actor))
        {
            throw new NotFoundException();
        }
    }

    private PlatformDb Open(Actor actor) => MayRead(actor) ? dbs.Open(actor.Scope) : throw new NotFoundException();

    private static IQueryable<Fund> Visible(PlatformDb db, Actor actor)
    {
        var seen = db.Bodies.Within(actor.Scope).Select(body => body.Id);
        return db.Funds.AsNoTracking().Where(fund => seen.Contains(fund.BodyId));
    }
}
