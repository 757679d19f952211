using Microsoft.EntityFrameworkCore;
using Platform.Calendar;
using Platform.Editions;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Archives;

/// <summary>
/// Takes in files of archives (批量导入). Officers of the county's and the city's union hand them in for the units below; a
/// lead confirms what was checked and found right. The work itself is the <see cref="ImportRunner"/>'s.
/// </summary>
public sealed class ImportDesk(
    IPlatformDbs dbs,
    IFileStore store,
    Catalogue catalogue,
    EditionRegister editions,
    AuditTrail audit,
    TimeProvider time
)
{
    /// <summary>Findings kept of one file; the rest is only counted.</summary>
    public const int MostFindings = 5_000;

    internal const string FileOwner = "archive-import";

    internal static WorkbookLimits Limits { get; } = new();

    public static bool MayImport(Actor actor) =>
        actor.WorksOnCases && actor.BodyKind is BodyKind.County or BodyKind.City;

    /// <summary>The regions and items the actor's union may import for, the narrowest region first.</summary>
    public async Task<IReadOnlyList<ImportChoice>> ChoicesAsync(Actor actor)
    {
        EnsureMayImport(actor);
        await using var db = dbs.Open(actor.Scope);
        var today = ChinaTime.Today(time);
        var own = db.Bodies.Within(actor.Scope).Select(body => body.Id);
        var choices = new List<ImportChoice>();
        foreach (var region in catalogue.Regions.OrderByDescending(region => region.Code))
        {
            if (await db.Bodies.UnitsOf(region.Code).AnyAsync(unit => unit.ClosedOn == null && own.Contains(unit.Id)))
            {
                choices.AddRange(
                    ImportForm.ItemsOf(catalogue, region, today).Select(item => new ImportChoice(region, item))
                );
            }
        }

        return choices;
    }

    /// <summary>An empty workbook with the columns of the item's forms.</summary>
    /// <exception cref="NotFoundException">The actor's union does not import for the region, or there is no such item.</exception>
    public async Task WriteTemplateAsync(Actor actor, string regionCode, string itemCode, Stream target)
    {
        var choice = await ChosenAsync(actor, regionCode, itemCode);
        ImportTemplate.Write(target, ImportForm.Of(choice.Region, choice.Item), ChinaTime.Today(time));
    }

    /// <summary>Keeps the file; it is checked by itself from here on.</summary>
    /// <exception cref="RuleException">It is no Excel file that can be read.</exception>
    public async Task<Guid> UploadAsync(
        Actor actor,
        string regionCode,
        string itemCode,
        string fileName,
        Stream content,
        CancellationToken cancellation = default
    )
    {
        var choice = await ChosenAsync(actor, regionCode, itemCode);
        using var buffer = new MemoryStream();
        await content.CopyToAsync(buffer, cancellation);
        if (buffer.Length <= store.MaximumBytes)
        {
            WorkbookReader.Check(buffer, Limits);
        }

        buffer.Position = 0;
        await using var db = dbs.Open(actor.Scope);
        var hash = await editions.PinAsync(db, regionCode, choice.Item);
        var file = await store.SaveAsync(db, buffer, fileName, actor.AccountId, cancellation);
        var import = new ArchiveImport
        {
            Id = Guid.CreateVersion7(time.GetUtcNow()),
            RegionCode = regionCode,
            EditionHash = hash,
            ItemName = choice.Item.Name,
            BodyId = actor.BodyId,
            BodyName = actor.BodyName,
            FileId = file.Id,
            FileName = file.OriginalName,
            FileHash = file.Sha256,
            UploadedBy = actor.Name,
            UploadedAt = time.GetUtcNow(),
        };
        file.BelongTo(FileOwner, import.Id);
        db.ArchiveImports.Add(import);
        audit.Record(
            db,
            actor.InTrail,
            "archive-import-uploaded",
            FileOwner,
            import.Id,
            new { regionCode, file = file.Sha256 }
        );
        await db.SaveChangesAsync(cancellation);
        return import.Id;
    }

    /// <summary>Of the actor's union and those below, newest first.</summary>
    public async Task<KeysetPage<ArchiveImport, Guid>> ListAsync(Actor actor, KeysetPosition<Guid>? after, int size)
    {
        EnsureMayImport(actor);
        await using var db = dbs.Open(actor.Scope);
        return await Visible(db, actor)
            .NewestFirst(import => import.UploadedAt, import => import.Id, after)
            .ToPageAsync(size, import => new KeysetPosition<Guid>(import.UploadedAt, import.Id));
    }

    /// <exception cref="NotFoundException">There is none, or the actor must not know of it.</exception>
    public async Task<ImportView> ViewAsync(Actor actor, Guid id)
    {
        await using var db = dbs.Open(actor.Scope);
        var import = await FindAsync(db, actor, id);
        var counts = await db
            .ImportFindings.Where(finding => finding.ImportId == id)
            .GroupBy(finding => finding.Trouble)
            .Select(group => new { Trouble = group.Key, Count = group.Count() })
            .ToListAsync();
        return new(
            import,
            [
                .. counts
                    .OrderBy(one => one.Trouble.IsNotice)
                    .ThenByDescending(one => one.Count)
                    .Select(one => (one.Trouble, one.Count)),
            ],
            import.State is ImportState.Ready && IsOwn(actor, import) && actor.Role is Role.Lead,
            import.State.MayBeCancelled && IsOwn(actor, import)
        );
    }

    /// <summary>In the order of the file.</summary>
    /// <param name="trouble">Null for every kind.</param>
    /// <param name="after">The last one's number on the page before; 0 for the first page.</param>
    public async Task<IReadOnlyList<ImportFinding>> FindingsAsync(
        Actor actor,
        Guid id,
        ImportTrouble? trouble,
        int after,
        int size
    )
    {
        await using var db = dbs.Open(actor.Scope);
        await FindAsync(db, actor, id);
        return await db
            .ImportFindings.AsNoTracking()
            .Where(finding =>
                finding.ImportId == id && finding.Sequence > after && (trouble == null || finding.Trouble == trouble)
            )
            .OrderBy(finding => finding.Sequence)
            .Take(size)
            .ToListAsync();
    }

    /// <summary>Orders the archives to be written, as the actor's act.</summary>
    /// <exception cref="ConflictException">Somebody else confirmed or cancelled it first.</exception>
    /// <exception cref="RuleException">Not a lead's, or not found right.</exception>
    public async Task ConfirmAsync(Actor actor, Guid id, int version)
    {
        await using var db = dbs.Open(actor.Scope);
        var import = await FindAsync(db, actor, id);
        if (!IsOwn(actor, import) || actor.Role is not Role.Lead)
        {
            throw new RuleException("导入由本工会的负责人确认。");
        }

        if (import.State is ImportState.Faulty)
        {
            throw new RuleException("文件还有问题，不能导入。请改好后重新上传，一处不对整个文件都不写入。");
        }

        var now = time.GetUtcNow();
        await using var transaction = await db.Database.BeginTransactionAsync();
        var confirmed = await db
            .ArchiveImports.Where(row => row.Id == id && row.Version == version && row.State == ImportState.Ready)
            .ExecuteUpdateAsync(set =>
                set.SetProperty(row => row.State, ImportState.Writing)
                    .SetProperty(row => row.Progress, 0)
                    .SetProperty(row => row.Attempts, 0)
                    .SetProperty(row => row.ConfirmedByPostId, actor.PostId)
                    .SetProperty(row => row.ConfirmedBy, actor.Name)
                    .SetProperty(row => row.ConfirmedAt, now)
                    .SetProperty(row => row.Version, row => row.Version + 1)
            );
        await RecordAsync(db, actor, import, "archive-import-confirmed", confirmed);
        await transaction.CommitAsync();
    }

    /// <summary>Gives the file up; it stays to be looked at, and writes nothing.</summary>
    /// <exception cref="ConflictException">Somebody else confirmed or cancelled it first.</exception>
    /// <exception cref="RuleException">It was confirmed already.</exception>
    public async Task CancelAsync(Actor actor, Guid id, int version)
    {
        await using var db = dbs.Open(actor.Scope);
        var import = await FindAsync(db, actor, id);
        if (!IsOwn(actor, import) || !import.State.MayBeCancelled)
        {
            throw new RuleException("已经确认的导入不能取消。");
        }

        var now = time.GetUtcNow();
        await using var transaction = await db.Database.BeginTransactionAsync();
        var cancelled = await db
            .ArchiveImports.Where(row => row.Id == id && row.Version == version && row.State == import.State)
            .ExecuteUpdateAsync(set =>
                set.SetProperty(row => row.State, ImportState.Cancelled)
                    .SetProperty(row => row.FinishedAt, now)
                    .SetProperty(row => row.Version, row => row.Version + 1)
            );
        await RecordAsync(db, actor, import, "archive-import-cancelled", cancelled);
        await transaction.CommitAsync();
    }

    internal static async Task<ArchiveImport> FindAsync(PlatformDb db, Actor actor, Guid id)
    {
        EnsureMayImport(actor);
        return await Visible(db, actor).SingleOrDefaultAsync(import => import.Id == id)
            ?? throw new NotFoundException();
    }

    private static IQueryable<ArchiveImport> Visible(PlatformDb db, Actor actor)
    {
        var bodies = db.Bodies.Within(actor.Scope);
        return db.ArchiveImports.AsNoTracking().Where(import => bodies.Any(body => body.Id == import.BodyId));
    }

    private static bool IsOwn(Actor actor, ArchiveImport import) => MayImport(actor) && actor.BodyId == import.BodyId;

    private async Task RecordAsync(PlatformDb db, Actor actor, ArchiveImport import, string action, int changed)
    {
        if (changed == 0)
        {
            throw new ConflictException();
        }

        audit.Record(db, actor.InTrail, action, FileOwner, import.Id, new { import.RegionCode, import.Workers });
        await db.SaveChangesAsync();
    }

    private async Task<ImportChoice> ChosenAsync(Actor actor, string regionCode, string itemCode) =>
        (await ChoicesAsync(actor)).FirstOrDefault(choice =>
            choice.Region.Code == regionCode && choice.Item.Code == itemCode
        ) ?? throw new NotFoundException();

    private static void EnsureMayImport(Actor actor)
    {
        if (!MayImport(actor))
        {
            throw new NotFoundException();
        }
    }
}
