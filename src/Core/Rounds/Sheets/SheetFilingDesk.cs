using Microsoft.EntityFrameworkCore;
using Platform.Calendar;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Rounds;

/// <summary>Hands sheets up: signed off, frozen, shown ever after as they were. Late is late, not forbidden.</summary>
public sealed class SheetFilingDesk(
    IPlatformDbs dbs,
    SheetDesk sheets,
    SheetVault vault,
    IFileStore store,
    AuditTrail trail,
    TimeProvider time
)
{
    private const int LongestName = 30;

    /// <param name="weekDueOn">The due day of the week; null for a sheet of the whole round.</param>
    /// <exception cref="NotFoundException">There is no such sheet, or the actor's union does not hand it up.</exception>
    /// <exception cref="RuleException">It is not signed off as it must be.</exception>
    /// <exception cref="ConflictException">A colleague handed it up at the same moment.</exception>
    public async Task<Guid> FileAsync(
        Actor actor,
        Guid roundId,
        string sheetCode,
        DateOnly? weekDueOn,
        SheetSignature signature
    )
    {
        var view = await sheets.DrawAsync(actor, roundId, sheetCode, weekDueOn: weekDueOn);
        if (!view.MayFile)
        {
            throw new NotFoundException();
        }

        var now = time.GetUtcNow();
        await using var db = dbs.Open(actor.Scope);
        var duty = await RoundView.DutyOfAsync(db, view.Round, view.Union);
        var id = Guid.CreateVersion7(now);
        var filed = new FiledSheet
        {
            Id = id,
            RoundId = roundId,
            SheetCode = sheetCode,
            SheetName = view.Sheet.Name,
            BodyId = actor.BodyId,
            BodyName = actor.BodyName,
            Sequence =
                1
                + await db.FiledSheets.CountAsync(row =>
                    row.RoundId == roundId && row.BodyId == actor.BodyId && row.SheetCode == sheetCode
                ),
            WeekDueOn = view.Week?.DueOn,
            DueOn = view.DueOn,
            ToBodyId = duty.ToBodyId,
            ToBodyName = duty.ToBodyName,
            SignedBy = Words(signature.Name, "请填写签发人", nameof(SheetSignature.Name)),
            SignedPost = Words(signature.Post, "请填写签发人的职务", nameof(SheetSignature.Post)),
            SignedOn = SignedOn(signature, ChinaTime.DateOf(now)),
            Remark = TypedText.Optional(signature.Remark, RoundMapping.LongestText, nameof(SheetSignature.Remark)),
            FiledOn = ChinaTime.DateOf(now),
            FiledAt = now,
            FiledById = actor.AccountId,
            FiledByName = actor.Name,
            FiledByTitle = actor.Title,
            SealedContent = vault.Seal(id, view.Drawn),
        };
        db.FiledSheets.Add(filed);
        trail.Record(
            db,
            actor.InTrail,
            "round-sheet-filed",
            "round",
            roundId,
            new
            {
                Sheet = sheetCode,
                filed.WeekDueOn,
                filed.Sequence,
                filed.IsLate,
            }
        );
        try
        {
            await db.SaveChangesAsync();
        }
        catch (DbUpdateException refusal) when (db.Violates(refusal, FiledSheetMapping.OneOfASequence))
        {
            throw new ConflictException("本单位的同事刚刚已经报送，请刷新后再看。");
        }

        return id;
    }

    /// <summary>As it was handed up.</summary>
    /// <exception cref="NotFoundException">There is none, or it was handed up outside the actor's subtree.</exception>
    public async Task<FiledSheetView> ViewAsync(Actor actor, Guid filedId)
    {
        await using var db = dbs.Open(actor.Scope);
        var visible = await RoundView.VisibleAsync(db, actor);
        var filed = await FindAsync(db, actor, filedId);
        var owner = $"{filedId}";
        return new(
            await visible.SingleOrDefaultAsync(round => round.Id == filed.RoundId) ?? throw new NotFoundException(),
            filed,
            vault.Open(filed),
            await db
                .StoredFiles.AsNoTracking()
                .Where(file => file.OwnerKind == FilesOfFiledSheets.Owner && file.OwnerId == owner)
                .OrderBy(file => file.UploadedAt)
                .ToListAsync(),
            MayAttach: filed.BodyId == actor.BodyId
        );
    }

    /// <summary>Keeps the sealed scan (盖章扫描件) beside the sheet.</summary>
    /// <exception cref="NotFoundException">The actor's union did not hand it up.</exception>
    /// <exception cref="RuleException">Not a picture or document that is taken.</exception>
    public async Task AttachScanAsync(
        Actor actor,
        Guid filedId,
        Stream content,
        string fileName,
        CancellationToken cancellation = default
    )
    {
        await using var db = dbs.Open(actor.Scope);
        _ = await RoundView.VisibleAsync(db, actor);
        var filed = await FindAsync(db, actor, filedId);
        if (filed.BodyId != actor.BodyId)
        {
            throw new NotFoundException();
        }

        var stored = await store.SaveAsync(db, content, fileName, actor.AccountId, cancellation);
        stored.BelongTo(FilesOfFiledSheets.Owner, filedId);
        trail.Record(
            db,
            actor.InTrail,
            "round-sheet-scanned",
            "round",
            filed.RoundId,
            new { Sheet = filed.SheetCode, filed.Sequence }
        );
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>Puts on record that a sheet, which names households, was taken along as a file.</summary>
    public async Task TakeAlongAsync(Actor actor, Guid roundId, string sheetCode)
    {
        await using var db = dbs.Open(actor.Scope);
        trail.Record(db, actor.InTrail, "round-sheet-exported", "round", roundId, new { Sheet = sheetCode });
        await db.SaveChangesAsync();
    }

    private static async Task<FiledSheet> FindAsync(PlatformDb db, Actor actor, Guid filedId)
    {
        var filed = await db.FiledSheets.AsNoTracking().SingleOrDefaultAsync(row => row.Id == filedId);
        return filed is not null && await db.Bodies.Within(actor.Scope).AnyAsync(body => body.Id == filed.BodyId)
            ? filed
            : throw new NotFoundException();
    }

    private static string Words(string? typed, string missing, string field) =>
        TypedText.Optional(typed, LongestName, field) ?? throw new RuleException(missing) { Field = field };

    private static DateOnly SignedOn(SheetSignature signature, DateOnly today) =>
        signature.On is not { } on ? throw new RuleException("请填写签发日期") { Field = nameof(SheetSignature.On) }
        : on > today ? throw new RuleException("签发日期不能晚于今天") { Field = nameof(SheetSignature.On) }
        : on;
}
