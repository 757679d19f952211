using Microsoft.EntityFrameworkCore;
using Platform.Archives;
using Platform.Calendar;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Assistance;

/// <summary>
/// Records what the bank did, line by line. A payment writes the household's ledger and moves the budget line; what failed
/// waits for another list; what came back goes back to the budget.
/// </summary>
public sealed class PaymentResultDesk(IPlatformDbs dbs, Catalogue catalogue, AuditTrail audit, TimeProvider time)
{
    private const string ByBank = "银行转账";

    /// <summary>The lines were paid on the day.</summary>
    /// <exception cref="RuleException">The list was not sent, or the day cannot be.</exception>
    /// <exception cref="ConflictException">One of them has its result already.</exception>
    public async Task PaidAsync(Actor actor, Guid listId, IReadOnlyCollection<Guid> lineIds, DateOnly on)
    {
        await using var db = Open(actor);
        await using var transaction = await db.Database.BeginTransactionAsync();
        var list = await SentAsync(db, actor, listId);
        if (on > ChinaTime.Today(time) || on < ChinaTime.DateOf(list.SentAt!.Value))
        {
            throw new RuleException("发放日期应在名单送银行当天或之后，不晚于今天")
            {
                Field = nameof(PaymentLine.PaidOn),
            };
        }

        foreach (var line in await WaitingAsync(db, list, lineIds))
        {
            var aid = await db.Aids.SingleAsync(row => row.Id == line.AidId);
            await OpenLedgerAsync(db, actor, aid);
            var entry = EntryOf(actor, list, line, aid, on);
            db.LedgerLines.Add(entry);
            line.Pay(on, entry.Id);
            aid.GoTo(AidStatus.Paid);
            await db.PayAsync(actor, time, aid);
            db.Happened(actor, time, aid, $"{on:yyyy年M月d日}发放（名单 {list.Number}）");
            Record(db, actor, "payment-paid", line);
        }

        await FinishAsync(db, list);
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
    }

    /// <summary>The bank did not pay the line: the aid waits, with its money still reserved, to be mended and listed again.</summary>
    /// <exception cref="RuleException">No reason given, or the list was not sent.</exception>
    public async Task FailedAsync(Actor actor, Guid listId, Guid lineId, string? reason)
    {
        var words = Typed.Words(reason, "未成功的原因", "Reason", 200);
        await using var db = Open(actor);
        await using var transaction = await db.Database.BeginTransactionAsync();
        var list = await SentAsync(db, actor, listId);
        var line = (await WaitingAsync(db, list, [lineId]))[0];
        var aid = await db.Aids.SingleAsync(row => row.Id == line.AidId);
        line.Fail(words);
        aid.GoTo(AidStatus.Approved);
        db.Happened(actor, time, aid, $"银行未能发放（名单 {list.Number}）：{words}");
        Record(db, actor, "payment-failed", line);
        await FinishAsync(db, list);
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
    }

    /// <summary>The money came back: the ledger takes the entry back, and the budget line has it again.</summary>
    /// <exception cref="RuleException">No reason given, or it was not paid.</exception>
    public async Task RefundAsync(Actor actor, Guid lineId, string? reason)
    {
        var words = Typed.Words(reason, "退款原因", "Reason", 200);
        await using var db = Open(actor);
        await using var transaction = await db.Database.BeginTransactionAsync();
        var line = await db.PaymentLines.SingleOrDefaultAsync(row => row.Id == lineId) ?? throw new NotFoundException();
        var list = await PaymentDesk.OwnAsync(db, actor, line.ListId);
        if (line.Status is not PaymentLineStatus.Paid)
        {
            throw new RuleException("这一笔没有发放，不能登记退款");
        }

        var today = ChinaTime.Today(time);
        var entry = await db.LedgerLines.IgnoreQueryFilters().SingleAsync(row => row.Id == line.LedgerLineId);
        var aid = await db.Aids.SingleAsync(row => row.Id == line.AidId);
        db.LedgerLines.Add(LedgerDesk.ReversalOf(entry, $"退款：{words}", actor, today, time.GetUtcNow()));
        line.Refund(today, words);
        aid.GoTo(AidStatus.Refunded);
        await db.RefundAsync(actor, time, aid);
        db.Happened(actor, time, aid, $"退款（名单 {list.Number}）：{words}");
        Record(db, actor, "payment-refunded", line);
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
    }

    /// <summary>Ledgers are opened by hand where a plan is made; where none was, the first payment opens it.</summary>
    private async Task OpenLedgerAsync(PlatformDb db, Actor actor, Aid aid)
    {
        if (await db.Ledgers.AnyAsync(ledger => ledger.ArchiveId == aid.ArchiveId))
        {
            return;
        }

        var region = await db
            .Archives.IgnoreQueryFilters()
            .Where(archive => archive.Id == aid.ArchiveId)
            .Select(archive => archive.RegionCode)
            .SingleAsync();
        db.Ledgers.Add(
            new Ledger
            {
                ArchiveId = aid.ArchiveId,
                Name =
                    (catalogue.Find(region)?.ServiceItems ?? [])
                        .SelectMany(item => item.Approval)
                        .OfType<AssistancePlanning>()
                        .Select(stage => stage.Ledger)
                        .FirstOrDefault(name => name is not null)
                    ?? "帮扶台账",
                OpenedOn = ChinaTime.Today(time),
                OpenedByName = actor.Name,
                OpenedByBody = actor.BodyName,
            }
        );
        await db.SaveChangesAsync();
    }

    private LedgerLine EntryOf(Actor actor, PaymentList list, PaymentLine line, Aid aid, DateOnly on)
    {
        var entry = new LedgerLine
        {
            Id = Guid.CreateVersion7(time.GetUtcNow()),
            ArchiveId = aid.ArchiveId,
            HolderName = line.HolderName,
            UnitName = line.UnitName,
            On = on,
            Kind = aid.Kind,
            Item = aid.Item,
            Amount = aid.Amount,
            FundedFrom = aid.FundSource!,
            PaidBy = ByBank,
            HandledBy = list.MadeByName,
            ReceivedBy = line.HolderName,
            Remark = $"发放名单 {list.Number}",
            PaymentLineId = line.Id,
            RecordedByName = actor.Name,
            RecordedByBody = actor.BodyName,
            RecordedAt = time.GetUtcNow(),
        };
        entry.PlaceBeside(line);
        return entry;
    }

    private static async Task FinishAsync(PlatformDb db, PaymentList list)
    {
        // What this act changed is not in the database yet.
        var lines = await db.PaymentLines.Where(line => line.ListId == list.Id).ToListAsync();
        if (lines.All(line => line.Status is not PaymentLineStatus.Waiting))
        {
            list.Finish();
        }
        else
        {
            db.Entry(list).Property(row => row.Status).IsModified = true;
        }
    }

    private static async Task<List<PaymentLine>> WaitingAsync(
        PlatformDb db,
        PaymentList list,
        IReadOnlyCollection<Guid> lineIds
    )
    {
        var lines = await db
            .PaymentLines.Where(line => line.ListId == list.Id && lineIds.Contains(line.Id))
            .OrderBy(line => line.Position)
            .ToListAsync();
        return lines.Count == 0 ? throw new RuleException("请至少选择一笔")
            : lines.Count != lineIds.Distinct().Count()
            || lines.Any(line => line.Status is not PaymentLineStatus.Waiting)
                ? throw new ConflictException("选中的里面有的已经登记过结果，请刷新后再看。")
            : lines;
    }

    private static async Task<PaymentList> SentAsync(PlatformDb db, Actor actor, Guid listId)
    {
        var list = await PaymentDesk.OwnAsync(db, actor, listId);
        return list.Status is PaymentListStatus.Draft
            ? throw new RuleException("名单还没有送银行，不能登记结果")
            : list;
    }

    private void Record(PlatformDb db, Actor actor, string action, PaymentLine line) =>
        audit.Record(db, actor.InTrail, action, "aid", line.AidId, new { line.ArchiveNumber, line.Amount });

    private PlatformDb Open(Actor actor) =>
        ApprovalDesk.MayApprove(actor) ? dbs.Open(actor.Scope) : throw new NotFoundException();
}
