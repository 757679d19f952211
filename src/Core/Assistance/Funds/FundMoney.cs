using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Platform.Calendar;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Assistance;

/// <summary>
/// Moves the money of budget lines, inside the caller's transaction. The sums are changed where they lie, on condition that
/// enough is left: of two officers who come at once the second is asked about what the first left over.
/// </summary>
internal static class FundMoney
{
    extension(PlatformDb db)
    {
        /// <exception cref="RuleException">More is taken off than is left.</exception>
        public async Task AllotAsync(Fund fund, FundEntry entry)
        {
            var amount = entry.Amount;
            await MoveAsync(
                db,
                fund,
                await db
                    .Funds.Where(row => row.Id == fund.Id && row.Allotted + amount >= row.Reserved + row.Paid)
                    .ExecuteUpdateAsync(set => set.SetProperty(row => row.Allotted, row => row.Allotted + amount)),
                -amount
            );
            db.FundEntries.Add(entry);
        }

        /// <exception cref="RuleException">Not so much is left.</exception>
        public async Task ReserveAsync(Actor actor, TimeProvider time, Fund fund, Aid aid)
        {
            var amount = aid.Amount;
            await MoveAsync(
                db,
                fund,
                await db
                    .Funds.Where(row => row.Id == fund.Id && row.Allotted >= row.Reserved + row.Paid + amount)
                    .ExecuteUpdateAsync(set => set.SetProperty(row => row.Reserved, row => row.Reserved + amount)),
                amount
            );
            Add(db, actor, time, fund.Id, FundEntryKind.Reserved, aid);
        }

        public async Task ReleaseAsync(Actor actor, TimeProvider time, Aid aid)
        {
            var (id, amount) = (aid.FundId!.Value, aid.Amount);
            await db
                .Funds.Where(row => row.Id == id)
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.Reserved, row => row.Reserved - amount));
            Add(db, actor, time, id, FundEntryKind.Released, aid);
        }

        public async Task PayAsync(Actor actor, TimeProvider time, Aid aid)
        {
            var (id, amount) = (aid.FundId!.Value, aid.Amount);
            await db
                .Funds.Where(row => row.Id == id)
                .ExecuteUpdateAsync(set =>
                    set.SetProperty(row => row.Reserved, row => row.Reserved - amount)
                        .SetProperty(row => row.Paid, row => row.Paid + amount)
                );
            Add(db, actor, time, id, FundEntryKind.Paid, aid);
        }

        public async Task RefundAsync(Actor actor, TimeProvider time, Aid aid)
        {
            var (id, amount) = (aid.FundId!.Value, aid.Amount);
            await db
                .Funds.Where(row => row.Id == id)
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.Paid, row => row.Paid - amount));
            Add(db, actor, time, id, FundEntryKind.Refunded, aid);
        }
    }

    private static async Task MoveAsync(PlatformDb db, Fund fund, int moved, decimal amount)
    {
        if (moved == 0)
        {
            var left = await db
                .Funds.Where(row => row.Id == fund.Id)
                .Select(row => row.Allotted - row.Reserved - row.Paid)
                .SingleAsync();
            throw new RuleException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{fund.InWords}只剩 {left:#,##0.00} 元，不够 {amount:#,##0.00} 元"
                )
            )
            {
                Field = nameof(Aid.FundId),
            };
        }
    }

    private static void Add(PlatformDb db, Actor actor, TimeProvider time, Guid fundId, FundEntryKind kind, Aid aid) =>
        db.FundEntries.Add(
            new FundEntry
            {
                Id = Guid.CreateVersion7(time.GetUtcNow()),
                FundId = fundId,
                Kind = kind,
                Amount = aid.Amount,
                On = ChinaTime.Today(time),
                Remark = $"{aid.HolderName} {aid.Item}",
                AidId = aid.Id,
                PersonName = actor.Name,
                BodyName = actor.BodyName,
                At = time.GetUtcNow(),
            }
        );
}
