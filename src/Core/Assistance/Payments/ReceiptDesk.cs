using Microsoft.EntityFrameworkCore;
using Platform.Calendar;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Assistance;

/// <summary>签收: who signed for a payment and when, with the signed sheet.</summary>
public sealed class ReceiptDesk(IPlatformDbs dbs, IFileStore store, AuditTrail audit, TimeProvider time)
{
    /// <summary>The kind of what the scans hang on; the id is the payment line's.</summary>
    public const string FileOwner = "payment-receipt";

    /// <summary>A payment with its payee, masked.</summary>
    /// <exception cref="NotFoundException">There is none, or the actor must not know of it.</exception>
    public async Task<(PaymentLine Line, PaymentList List)> ViewAsync(Actor actor, Guid lineId)
    {
        await using var db = Open(actor);
        var line =
            await db.PaymentLines.AsNoTracking().SingleOrDefaultAsync(row => row.Id == lineId)
            ?? throw new NotFoundException();
        return (line, await db.PaymentLists.AsNoTracking().SingleAsync(row => row.Id == line.ListId));
    }

    /// <summary>Records a receipt.</summary>
    /// <param name="content">The signed sheet; null where it is kept on paper.</param>
    /// <exception cref="RuleException">Not paid, signed for already, or the day cannot be.</exception>
    public async Task SignAsync(
        Actor actor,
        Guid lineId,
        string? by,
        DateOnly on,
        Stream? content = null,
        string fileName = "",
        CancellationToken cancellation = default
    )
    {
        await using var db = Open(actor);
        var line =
            await db.PaymentLines.SingleOrDefaultAsync(row => row.Id == lineId, cancellation)
            ?? throw new NotFoundException();
        if (line.Status is not PaymentLineStatus.Paid)
        {
            throw new RuleException("这一笔还没有发放，不能登记签收");
        }

        if (line.ReceivedOn is not null)
        {
            throw new ConflictException("这一笔已经登记签收，请刷新后再看。");
        }

        var name = Typed.Words(by, "签收人", nameof(PaymentLine.ReceivedBy), 30);
        if (on < line.PaidOn || on > ChinaTime.Today(time))
        {
            throw new RuleException("签收日期应在发放当天或之后，不晚于今天")
            {
                Field = nameof(PaymentLine.ReceivedOn),
            };
        }

        var scan = content is null ? null : await store.SaveAsync(db, content, fileName, actor.AccountId, cancellation);
        scan?.BelongTo(FileOwner, lineId);
        line.Receive(name, on, scan?.Id);
        audit.Record(db, actor.InTrail, "payment-received", "aid", line.AidId, new { line.ArchiveNumber });
        await db.SaveChangesAsync(cancellation);
    }

    private PlatformDb Open(Actor actor) =>
        AssistanceDesk.MayAssist(actor) ? dbs.Open(actor.Scope) : throw new NotFoundException();
}
