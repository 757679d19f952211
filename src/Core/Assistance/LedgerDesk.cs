using Microsoft.EntityFrameworkCore;
using Platform.Archives;
using Platform.Calendar;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Assistance;

/// <summary>Opens a household's ledger and writes into it. What was written stays; what was wrong is reversed.</summary>
public sealed class LedgerDesk(IPlatformDbs dbs, AuditTrail audit, TimeProvider time)
{
    private const decimal Most = 1_000_000m;

    /// <param name="name">As the document calls it.</param>
    /// <exception cref="RuleException">There is one already, or the archive is not on the register.</exception>
    public async Task OpenAsync(Actor actor, Guid archiveId, string name)
    {
        await using var db = dbs.Open(actor.Scope);
        var archive = await db.AssistedAsync(actor, archiveId);
        if (await db.Ledgers.AnyAsync(ledger => ledger.ArchiveId == archiveId))
        {
            throw new RuleException("这份档案已经建立台账");
        }

        db.Ledgers.Add(
            new Ledger
            {
                ArchiveId = archiveId,
                Name = Typed.Words(name, "台账名称", "Name"),
                OpenedOn = ChinaTime.Today(time),
                OpenedByName = actor.Name,
                OpenedByBody = actor.BodyName,
            }
        );
        audit.Record(db, actor.InTrail, "ledger-opened", "archive", archiveId, new { archive.Number });
        try
        {
            await db.SaveChangesAsync();
        }
        catch (DbUpdateException refusal) when (db.Violates(refusal, AssistanceMapping.OneLedger))
        {
            throw new ConflictException();
        }
    }

    /// <summary>Enters what was given.</summary>
    /// <exception cref="RuleException">No ledger, something missing, or a day before the archive.</exception>
    public async Task EnterAsync(Actor actor, Guid archiveId, AidRequest request)
    {
        await using var db = dbs.Open(actor.Scope);
        var archive = await db.AssistedAsync(actor, archiveId);
        if (await AddAsync(db, actor, archive, request) is null)
        {
            throw new RuleException("还没有建立帮扶台账，请先建立");
        }

        await db.SaveChangesAsync();
    }

    /// <summary>Adds what another feature gave, to be saved with its own act; null where the household has no ledger.</summary>
    /// <exception cref="RuleException">Something missing, or a day before the archive.</exception>
    internal async Task<LedgerLine?> AddAsync(PlatformDb db, Actor actor, Archive archive, AidRequest request)
    {
        if (!await db.Ledgers.AnyAsync(ledger => ledger.ArchiveId == archive.Id))
        {
            return null;
        }

        var line = LineOf(archive, request, actor);
        line.PlaceBeside(archive);
        db.LedgerLines.Add(line);
        audit.Record(
            db,
            actor.InTrail,
            "ledger-entered",
            "archive",
            archive.Id,
            new
            {
                archive.Number,
                Kind = request.Kind.InWords,
                request.Amount,
            }
        );
        return line;
    }

    /// <summary>冲销: takes an entry back with a line of its own; the entry stays to be read.</summary>
    /// <exception cref="RuleException">No reason given, taken back already, or itself a reversal.</exception>
    public async Task ReverseAsync(Actor actor, Guid archiveId, Guid lineId, string reason)
    {
        await using var db = dbs.Open(actor.Scope);
        var archive = await db.ArchiveOfAsync(actor, archiveId);
        var line = AssistanceDesk.MayAssist(actor)
            ? await db.LedgerLines.SingleOrDefaultAsync(one => one.Id == lineId && one.ArchiveId == archiveId)
            : null;
        if (line is null)
        {
            throw new NotFoundException();
        }

        if (line.ReversesId is not null)
        {
            throw new RuleException("冲销记录不能再冲销，请重新登记");
        }

        if (await db.LedgerLines.AnyAsync(one => one.ReversesId == lineId))
        {
            throw new RuleException("这一笔已经冲销");
        }

        if (line.PaymentLineId is not null)
        {
            throw new RuleException("这一笔由发放名单自动登记，款项退回的请在发放名单中登记退款");
        }

        var words = Typed.Words(reason, "冲销原因", "Reason", 200);
        db.LedgerLines.Add(
            ReversalOf(line, $"冲销 {line.On:yyyy-MM-dd} 一笔：{words}", actor, ChinaTime.Today(time), time.GetUtcNow())
        );
        audit.Record(db, actor.InTrail, "ledger-reversed", "archive", archiveId, new { archive.Number, line.Amount });
        try
        {
            await db.SaveChangesAsync();
        }
        catch (DbUpdateException refusal) when (db.Violates(refusal, AssistanceMapping.OneReversal))
        {
            throw new RuleException("这一笔已经冲销");
        }
    }

    /// <summary>In the sums of the unions that gave, wherever the household is now.</summary>
    internal static LedgerLine ReversalOf(
        LedgerLine line,
        string remark,
        Actor actor,
        DateOnly today,
        DateTimeOffset now
    )
    {
        var reversal = new LedgerLine
        {
            Id = Guid.CreateVersion7(now),
            ArchiveId = line.ArchiveId,
            HolderName = line.HolderName,
            UnitName = line.UnitName,
            On = today,
            Kind = line.Kind,
            Item = line.Item,
            Amount = -line.Amount,
            Goods = line.Goods,
            FundedFrom = line.FundedFrom,
            PaidBy = line.PaidBy,
            HandledBy = actor.Name,
            ReceivedBy = "",
            Remark = remark,
            ReversesId = line.Id,
            RecordedByName = actor.Name,
            RecordedByBody = actor.BodyName,
            RecordedAt = now,
        };
        reversal.PlaceBeside(line);
        return reversal;
    }

    private LedgerLine LineOf(Archive archive, AidRequest request, Actor actor)
    {
        if (request.Amount is <= 0 or > Most || decimal.Round(request.Amount ?? 0, 2) != (request.Amount ?? 0))
        {
            throw new RuleException($"金额应大于 0、不超过 {Most:#,##0} 元，最多两位小数")
            {
                Field = nameof(request.Amount),
            };
        }

        var goods = Typed.UpTo(request.Goods, "实物", nameof(request.Goods), 200);
        return request.Amount is null && goods.Length == 0
            ? throw new RuleException("请填写金额；没有金额的，写明实物或服务") { Field = nameof(request.Amount) }
            : new LedgerLine
            {
                Id = Guid.CreateVersion7(time.GetUtcNow()),
                ArchiveId = archive.Id,
                HolderName = archive.HolderName,
                UnitName = archive.UnitName,
                On = Typed.Day(request.On, "帮扶日期", archive.OpenedOn, ChinaTime.Today(time), nameof(request.On)),
                Kind = request.Kind,
                Item = Typed.Words(request.Item, "帮扶项目", nameof(request.Item)),
                Amount = request.Amount,
                Goods = goods.Length == 0 ? null : goods,
                FundedFrom = Typed.Words(request.FundedFrom, "资金来源", nameof(request.FundedFrom), 50),
                PaidBy = Typed.Words(request.PaidBy, "发放方式", nameof(request.PaidBy), 50),
                HandledBy = Typed.Words(request.HandledBy, "经办人", nameof(request.HandledBy), 30),
                ReceivedBy = Typed.Words(request.ReceivedBy, "签收人", nameof(request.ReceivedBy), 30),
                Remark = Typed.UpTo(request.Remark, "备注", nameof(request.Remark), 300),
                RecordedByName = actor.Name,
                RecordedByBody = actor.BodyName,
                RecordedAt = time.GetUtcNow(),
            };
    }
}
