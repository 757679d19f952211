using Microsoft.EntityFrameworkCore;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Benchmarks;

/// <summary>Scans of the documents values and schemes rest on.</summary>
public sealed class DocumentScans(IPlatformDbs dbs, IFileStore store)
{
    /// <summary>What owns a scan once its row is saved.</summary>
    public const string Owner = "regional-document";

    /// <summary>Takes a scan in; it belongs to nothing until the row that cites it is saved.</summary>
    /// <exception cref="RuleException">Not a picture or document that is taken.</exception>
    public async Task<Guid> ReceiveAsync(
        Actor actor,
        Stream content,
        string name,
        CancellationToken cancellation = default
    )
    {
        await using var db = dbs.Open(actor.Scope);
        var stored = await store.SaveAsync(db, content, name, actor.AccountId, cancellation);
        await db.SaveChangesAsync(cancellation);
        return stored.Id;
    }

    /// <summary>Makes the scan the row's own, in the row's context.</summary>
    /// <exception cref="RuleException">None was uploaded, or not by the actor.</exception>
    internal static async Task<Guid> ClaimAsync(PlatformDb db, Actor actor, Guid? scanId, Guid rowId)
    {
        var file = scanId is null
            ? null
            : await db.StoredFiles.SingleOrDefaultAsync(file =>
                file.Id == scanId && file.OwnerKind == null && file.UploadedBy == actor.AccountId
            );
        if (file is null)
        {
            throw new RuleException("请上传文件的扫描件") { Field = nameof(NewBenchmark.ScanId) };
        }

        file.BelongTo(Owner, rowId);
        return file.Id;
    }
}
