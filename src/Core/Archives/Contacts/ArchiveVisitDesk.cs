using Microsoft.EntityFrameworkCore;
using Platform.Calendar;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;
using Platform.Visits;

namespace Platform.Archives;

/// <summary>Visits to households on the register, by officers of the unions the archive lies below.</summary>
public sealed class ArchiveVisitDesk(IPlatformDbs dbs, Catalogue catalogue, VisitTools tools, TimeProvider time)
    : VisitDesk(tools)
{
    /// <summary>The kind of row the stored files belong to.</summary>
    public const string FileOwner = "archive";

    protected override async Task ActAsync(Actor actor, Guid subjectId, Func<PlatformDb, VisitSubject, Task> act)
    {
        if (!actor.WorksOnCases || actor.BodyKind is BodyKind.Department)
        {
            throw new NotFoundException();
        }

        await using var db = dbs.Open(actor.Scope);
        var archive =
            await db.Archives.AsNoTracking().SingleOrDefaultAsync(row => row.Id == subjectId)
            ?? throw new NotFoundException();
        try
        {
            await act(db, SubjectOf(archive));
            await db.SaveChangesAsync();
        }
        catch (DbUpdateException refusal) when (IsSecondDraft(db, refusal))
        {
            throw new ConflictException();
        }
    }

    private VisitSubject SubjectOf(Archive archive)
    {
        if (archive.Status is ArchiveStatus.Sealed)
        {
            throw new NotFoundException();
        }

        if (archive.Status is not ArchiveStatus.Live)
        {
            throw new RuleException("这份档案已经不在册，不再登记走访。");
        }

        return new VisitSubject
        {
            Id = archive.Id,
            Kind = FileOwner,
            HolderName = archive.HolderName,
            UnitName = archive.UnitName,
            Today = ChinaTime.Today(time),
            NotBefore = archive.OpenedOn,
            Rule =
                catalogue.Find(archive.RegionCode)?.VisitsToArchives
                ?? throw new RuleException("本地文件没有规定走访，不在这里登记。"),
        };
    }
}
