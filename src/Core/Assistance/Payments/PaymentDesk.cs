using Microsoft.EntityFrameworkCore;
using Platform.Archives;
using Platform.Calendar;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Assistance;

/// <summary>Gathers what was approved into lists for the bank, and lets nothing of them change once they are sent.</summary>
public sealed class PaymentDesk(
    IPlatformDbs dbs,
    ArchiveRegister register,
    AccountVault vault,
    AuditTrail audit,
    TimeProvider time
)
{
    /// <summary>More do not go on one list.</summary>
    public const int Longest = 2000;

    /// <summary>The lists of the actor's union and those below it, the latest first.</summary>
    /// <exception cref="NotFoundException">The post has nothing to do with money.</exception>
    public async Task<KeysetPage<PaymentListRow, Guid>> PageAsync(
        Actor actor,
        KeysetPosition<Guid>? after = null,
        int pageSize = 20
    )
    {
        await using var db = Open(actor);
        var page = await Visible(db, actor)
            .NewestFirst(list => list.MadeAt, list => list.Id, after)
            .ToPageAsync(pageSize, list => new KeysetPosition<Guid>(list.MadeAt, list.Id));
        var ids = page.Rows.Select(list => list.Id).ToList();
        var sums = await db
            .PaymentLines.Where(line => ids.Contains(line.ListId))
            .GroupBy(line => new { line.ListId, line.Status })
            .Select(group => new
            {
                group.Key.ListId,
                group.Key.Status,
                Lines = group.Count(),
                Amount = group.Sum(line => line.Amount),
            })
            .ToListAsync();
        return new(
            [
                .. page.Rows.Select(list =>
                {
                    var mine = sums.Where(one => one.ListId == list.Id).ToList();
                    int Of(PaymentLineStatus status) => mine.Where(one => one.Status == status).Sum(one => one.Lines);
                    return new PaymentListRow(
                        list,
                        mine.Sum(one => one.Lines),
                        mine.Sum(one => one.Amount),
                        Of(PaymentLineStatus.Waiting),
                        Of(PaymentLineStatus.Failed)
                    );
                }),
            ],
            page.Next
        );
    }

    /// <exception cref="NotFoundException">There is none, or the actor must not know of it.</exception>
    public async Task<PaymentSheet> ViewAsync(Actor actor, Guid listId)
    {
        await using var db = Open(actor);
        var list = await Visible(db, actor).SingleOrDefaultAsync(row => row.Id == listId);
        return list is null
            ? throw new NotFoundException()
            : new(list, [.. (await LinesAsync(db, listId)).Select(Masked)], list.BodyId == actor.BodyId);
    }

    /// <summary>What the actor's union approved and no list holds, oldest first.</summary>
    public async Task<IReadOnlyList<Aid>> ReadyAsync(Actor actor)
    {
        await using var db = Open(actor);
        return await db
            .Aids.AsNoTracking()
            .Where(aid => aid.ApprovedByBodyId == actor.BodyId && aid.Status == AidStatus.Approved)
            .OrderBy(aid => aid.ApprovedAt)
            .Take(Longest)
            .ToListAsync();
    }

    /// <summary>Puts approved aid on a new list. Each household is looked at again: no archive, no pay.</summary>
    /// <returns>The list's id.</returns>
    /// <exception cref="RuleException">Nothing chosen, an archive off the register, or no account known.</exception>
    /// <exception cref="ConflictException">Somebody else put one of them on a list meanwhile.</exception>
    public async Task<Guid> MakeAsync(Actor actor, string? name, IReadOnlyCollection<Guid> aidIds)
    {
        var words = Typed.Words(name, "名单名称", nameof(PaymentList.Name), 60);
        if (aidIds.Count is 0 or > Longest)
        {
            throw new RuleException(aidIds.Count is 0 ? "请至少选择一笔" : $"一份名单最多 {Longest} 笔");
        }

        await using var db = OpenToPay(actor);
        await using var transaction = await db.Database.BeginTransactionAsync();
        var aids = await db
            .Aids.Where(aid => aidIds.Contains(aid.Id) && aid.ApprovedByBodyId == actor.BodyId)
            .OrderBy(aid => aid.ApprovedAt)
            .ThenBy(aid => aid.Id)
            .ToListAsync();
        if (aids.Count != aidIds.Distinct().Count() || aids.Any(aid => aid.Status is not AidStatus.Approved))
        {
            throw new ConflictException("选中的帮扶里有的已列入别的名单或已撤销，请刷新后重新选择。");
        }

        var year = ChinaTime.Today(time).Year;
        var count = await SerialNumbers.NextAsync(db, FormattableString.Invariant($"payment-{actor.BodyId}"), year);
        var list = new PaymentList
        {
            Id = Guid.CreateVersion7(time.GetUtcNow()),
            Number = FormattableString.Invariant($"{year}-{count:000}"),
            Name = words,
            BodyId = actor.BodyId,
            BodyName = actor.BodyName,
            MadeByName = actor.Name,
            MadeAt = time.GetUtcNow(),
        };
        db.PaymentLists.Add(list);
        var archives = await ArchivesOfAsync(db, aids);
        foreach (var (place, aid) in aids.Index())
        {
            db.PaymentLines.Add(LineOf(list, place + 1, aid, EnsurePayable(archives, aid)));
            aid.GoTo(AidStatus.Listed);
            db.Happened(actor, time, aid, $"列入发放名单 {list.Number}");
        }

        Record(db, actor, "payment-listed", list, aids.Count);
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
        return list.Id;
    }

    /// <summary>Takes one payment off a list that was not sent; it waits for another.</summary>
    /// <exception cref="ConflictException">The list was sent or changed meanwhile.</exception>
    public async Task TakeOffAsync(Actor actor, Guid lineId)
    {
        await using var db = OpenToPay(actor);
        var line = await db.PaymentLines.SingleOrDefaultAsync(row => row.Id == lineId) ?? throw new NotFoundException();
        var list = await OwnAsync(db, actor, line.ListId);
        if (list.Status is not PaymentListStatus.Draft)
        {
            throw new ConflictException("名单已经送银行，不能再改动。");
        }

        var aid = await db.Aids.SingleAsync(row => row.Id == line.AidId);
        aid.GoTo(AidStatus.Approved);
        db.Happened(actor, time, aid, $"移出发放名单 {list.Number}");
        db.PaymentLines.Remove(line);
        // Somebody may be sending it at this moment.
        db.Entry(list).Property(row => row.Status).IsModified = true;
        Record(db, actor, "payment-taken-off", list, 1);
        await db.SaveChangesAsync();
    }

    /// <summary>Sends the list: from now on nothing on it changes but its results.</summary>
    /// <exception cref="RuleException">It is empty, or an archive left the register meanwhile.</exception>
    /// <exception cref="ConflictException">It was sent or changed meanwhile.</exception>
    public async Task SendAsync(Actor actor, Guid listId, int version)
    {
        await using var db = OpenToPay(actor);
        var list = await OwnAsync(db, actor, listId);
        if (list.Version != version || list.Status is not PaymentListStatus.Draft)
        {
            throw new ConflictException();
        }

        var lines = db.PaymentLines;
        var aids = await db
            .Aids.AsNoTracking()
            .Where(aid => lines.Any(line => line.ListId == listId && line.AidId == aid.Id))
            .ToListAsync();
        if (aids.Count == 0)
        {
            throw new RuleException("名单上没有人，不能送银行");
        }

        var archives = await ArchivesOfAsync(db, aids);
        foreach (var aid in aids)
        {
            EnsurePayable(archives, aid);
        }

        list.Send(actor.Name, time.GetUtcNow());
        Record(db, actor, "payment-sent", list, aids.Count);
        await db.SaveChangesAsync();
    }

    /// <summary>The list with full numbers, for the bank. Who took it along, and what for, is put on record.</summary>
    /// <exception cref="NotFoundException">Only the union that pays gets them.</exception>
    /// <exception cref="RuleException">No reason given.</exception>
    public async Task<PaymentSheet> ExportAsync(Actor actor, Guid listId, string? reason)
    {
        var words = Typed.Words(reason, "导出用途", "Reason", 200);
        await using var db = OpenToPay(actor);
        var list = await OwnAsync(db, actor, listId);
        var lines = await LinesAsync(db, listId);
        audit.Record(
            db,
            actor.InTrail,
            "payment-exported",
            "payment-list",
            list.Id,
            new
            {
                list.Number,
                lines.Count,
                Reason = words,
            }
        );
        await db.SaveChangesAsync();
        return new(list, lines, MayAct: true);
    }

    private void Record(PlatformDb db, Actor actor, string action, PaymentList list, int lines) =>
        audit.Record(db, actor.InTrail, action, "payment-list", list.Id, new { list.Number, lines });

    private PaymentLine LineOf(PaymentList list, int position, Aid aid, Archive archive)
    {
        if (aid.AccountSealed is not { } account)
        {
            throw new RuleException($"{aid.HolderName}（{aid.ArchiveNumber}）还没有收款账户，请先在帮扶申请中登记");
        }

        var id = Guid.CreateVersion7(time.GetUtcNow());
        var line = new PaymentLine
        {
            Id = id,
            ListId = list.Id,
            Position = position,
            AidId = aid.Id,
            ArchiveId = aid.ArchiveId,
            ArchiveNumber = archive.Number,
            HolderName = archive.HolderName,
            UnitName = archive.UnitName,
            Item = aid.Item,
            Amount = aid.Amount,
            PayeeSealed = vault.Seal(
                id,
                new Payee(
                    archive.HolderName,
                    register.HolderIdNumber(archive),
                    vault.Open<BankAccount>(aid.Id, account)
                )
            ),
        };
        line.PlaceBeside(aid);
        return line;
    }

    private static Archive EnsurePayable(IReadOnlyDictionary<Guid, Archive> archives, Aid aid) =>
        archives.GetValueOrDefault(aid.ArchiveId) is { Status: ArchiveStatus.Live } live
            ? live
            : throw new RuleException(
                $"{aid.HolderName}（{aid.ArchiveNumber}）的档案已不在册，不能发放（依档帮扶）；请撤销这笔帮扶"
            );

    /// <summary>Also where the household went to another unit since: it is still whom the approval was for.</summary>
    private static async Task<Dictionary<Guid, Archive>> ArchivesOfAsync(PlatformDb db, IReadOnlyList<Aid> aids)
    {
        var ids = aids.Select(aid => aid.ArchiveId).Distinct().ToList();
        return await db
            .Archives.IgnoreQueryFilters()
            .AsNoTracking()
            .Where(archive => ids.Contains(archive.Id))
            .ToDictionaryAsync(archive => archive.Id);
    }

    private async Task<IReadOnlyList<PayeeLine>> LinesAsync(PlatformDb db, Guid listId) =>
        [
            .. (
                await db
                    .PaymentLines.AsNoTracking()
                    .Where(line => line.ListId == listId)
                    .OrderBy(line => line.Position)
                    .ToListAsync()
            ).Select(line => new PayeeLine(line, vault.Open<Payee>(line.Id, line.PayeeSealed))),
        ];

    private static PayeeLine Masked(PayeeLine line) =>
        line with
        {
            Payee = line.Payee with
            {
                IdNumber = Masking.IdNumber(line.Payee.IdNumber),
                Account = line.Payee.Account with { Card = Masking.BankCard(line.Payee.Account.Card) },
            },
        };

    internal static async Task<PaymentList> OwnAsync(PlatformDb db, Actor actor, Guid listId) =>
        await db.PaymentLists.SingleOrDefaultAsync(list => list.Id == listId && list.BodyId == actor.BodyId)
        ?? throw new NotFoundException();

    private PlatformDb Open(Actor actor) =>
        FundDesk.MayRead(actor) ? dbs.Open(actor.Scope) : throw new NotFoundException();

    private PlatformDb OpenToPay(Actor actor) =>
        ApprovalDesk.MayApprove(actor) ? dbs.Open(actor.Scope) : throw new NotFoundException();

    private static IQueryable<PaymentList> Visible(PlatformDb db, Actor actor)
    {
        var seen = db.Bodies.Within(actor.Scope).Select(body => body.Id);
        return db.PaymentLists.AsNoTracking().Where(list => seen.Contains(list.BodyId));
    }
}
