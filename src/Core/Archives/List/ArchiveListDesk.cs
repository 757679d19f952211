using AutoMapper;
using AutoMapper.QueryableExtensions;
using Microsoft.EntityFrameworkCore;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Archives;

/// <summary>Lists the archives of the actor's subtree, a page at a time, newest first.</summary>
public sealed class ArchiveListDesk(IPlatformDbs dbs, ArchivePeople people, Catalogue catalogue, IMapper mapper)
{
    /// <exception cref="NotFoundException">The post does not read archives.</exception>
    public async Task<ArchiveListPage> PageAsync(Actor actor, ArchiveFilter filter)
    {
        if (!ArchiveDesk.MayRead(actor))
        {
            throw new NotFoundException();
        }

        await using var db = dbs.Open(actor.Scope);
        var matching = await MatchingAsync(db, actor, filter);
        var count = await matching.CountToCapAsync();
        var page = await matching
            .NewestFirst(archive => archive.CreatedAt, archive => archive.Id, filter.After)
            .ProjectTo<ArchiveRow>(mapper.ConfigurationProvider)
            .ToPageAsync(filter.PageSize, row => new KeysetPosition<Guid>(row.CreatedAt, row.Id));
        return new(page.Rows, count, page.Next);
    }

    /// <summary>What the archives of the actor's scope can be narrowed by.</summary>
    /// <exception cref="NotFoundException">The post does not read archives.</exception>
    public async Task<ArchiveChoices> ChoicesAsync(Actor actor)
    {
        if (!ArchiveDesk.MayRead(actor))
        {
            throw new NotFoundException();
        }

        await using var db = dbs.Open(actor.Scope);
        var archives = db.Archives.AsNoTracking().Where(archive => archive.Status != ArchiveStatus.Sealed);
        var categories = await archives
            .Where(archive => archive.CategoryCode != null)
            .Select(archive => new { archive.CategoryCode, archive.CategoryName })
            .Distinct()
            .ToListAsync();
        var regions = await archives.Select(archive => archive.RegionCode).Distinct().ToListAsync();
        return new(
            [
                .. categories
                    .DistinctBy(category => category.CategoryCode)
                    .Select(category => new ArchiveChoice(category.CategoryCode!, category.CategoryName!)),
            ],
            [
                .. regions
                    .SelectMany(region => catalogue.Find(region)?.Marks ?? [])
                    .DistinctBy(mark => mark.Code)
                    .Select(mark => new ArchiveChoice(mark.Code, mark.Name)),
            ],
            await archives
                .Where(archive => archive.HardshipCause != "")
                .Select(archive => archive.HardshipCause)
                .Distinct()
                .OrderBy(cause => cause)
                .ToListAsync(),
            await archives
                .Select(archive => archive.OpenedOn.Year)
                .Distinct()
                .OrderByDescending(year => year)
                .ToListAsync()
        );
    }

    internal async Task<IQueryable<Archive>> MatchingAsync(PlatformDb db, Actor actor, ArchiveFilter filter)
    {
        var archives = await OnShelfAsync(db, actor, filter.Shelf);
        if (filter.BodyId is { } body)
        {
            archives = archives.Where(archive =>
                archive.PrimaryId == body
                || archive.MiddleId == body
                || archive.CountyId == body
                || archive.CityId == body
                || archive.DepartmentId == body
            );
        }

        if (filter.CategoryCode is { Length: > 0 } category)
        {
            archives = archives.Where(archive => archive.CategoryCode == category);
        }

        if (filter.Mark is { Length: > 0 } mark)
        {
            archives = archives.Where(archive => archive.Marks.Contains(mark));
        }

        if (filter.Cause is { Length: > 0 } cause)
        {
            archives = archives.Where(archive => archive.HardshipCause == cause);
        }

        if (filter.OpenedInYear is { } year and > 0 and < 9999)
        {
            var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
            archives = archives.Where(archive => archive.OpenedOn >= first && archive.OpenedOn <= last);
        }

        return filter.Text?.Trim() is { Length: > 0 } text ? Named(db, archives, text) : archives;
    }

    private IQueryable<Archive> Named(PlatformDb db, IQueryable<Archive> archives, string text)
    {
        if (IdNumber.Fault(text, DateOnly.MaxValue) is null)
        {
            var idHash = people.HashOf(text);
            var everybody = db.ArchivePeople;
            return archives.Where(archive =>
                everybody.Any(person => person.ArchiveId == archive.Id && person.IdHash == idHash)
            );
        }

        return archives.Where(archive => archive.HolderName.StartsWith(text) || archive.Number.StartsWith(text));
    }

    private static async Task<IQueryable<Archive>> OnShelfAsync(PlatformDb db, Actor actor, ArchiveShelf shelf)
    {
        var archives = db.Archives.AsNoTracking();
        switch (shelf)
        {
            case ArchiveShelf.Live:
                return archives.Where(archive => archive.Status == ArchiveStatus.Live);
            case ArchiveShelf.Closed:
                return archives.Where(archive => archive.Status == ArchiveStatus.Closed);
            case ArchiveShelf.All:
                return archives.Where(archive => archive.Status != ArchiveStatus.Sealed);
            case ArchiveShelf.Sealed when ArchiveDesk.MayReadSealed(actor):
                return archives.Where(archive => archive.Status == ArchiveStatus.Sealed);
            case ArchiveShelf.HandedOver:
                // Two steps: the filter of the scope holds for the first and not for the second.
                var gone = await db
                    .ArchiveVersions.Where(version => !archives.Any(archive => archive.Id == version.ArchiveId))
                    .Select(version => version.ArchiveId)
                    .Distinct()
                    .Take(CappedCount.Cap)
                    .ToListAsync();
                return archives
                    .IgnoreQueryFilters()
                    .Where(archive => gone.Contains(archive.Id) && archive.Status != ArchiveStatus.Sealed);
            default:
                return archives.Where(archive => false);
        }
    }
}
