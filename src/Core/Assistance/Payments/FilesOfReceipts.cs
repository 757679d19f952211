using Microsoft.EntityFrameworkCore;
using Platform.Storage;

namespace Platform.Assistance;

/// <summary>A signed receipt is seen by whoever sees the payment.</summary>
internal sealed class FilesOfReceipts : IFileOwner
{
    public string Kind => ReceiptDesk.FileOwner;

    public async Task<bool> IsSeenAsync(PlatformDb db, string ownerId, CancellationToken cancellation = default)
    {
        var id = Guid.Parse(ownerId);
        return await db.PaymentLines.AnyAsync(line => line.Id == id, cancellation);
    }
}
