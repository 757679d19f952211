using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Platform.Households;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Archives;

/// <summary>Reads a whole list of archives with their households, a page at a time.</summary>
public sealed class ArchiveExportDesk(IPlatformDbs dbs, ArchiveListDesk lists, AnswersVault vault)
{
    private const int PageSize = 500;

    /// <summary>Archives that left the register for audit, or the actor's scope, are read one by one and put on record; not as a list.</summary>
    public static bool MayExport(ArchiveShelf shelf) =>
        shelf is ArchiveShelf.Live or ArchiveShelf.Closed or ArchiveShelf.All;

    /// <exception cref="NotFoundException">The post does not read archives, or the shelf is not exported.</exception>
    public async IAsyncEnumerable<ExportedArchive> ReadAsync(
        Actor actor,
        ArchiveFilter filter,
        [EnumeratorCancellation] CancellationToken cancellation = default
    )
    {
        if (!MayExport(filter.Shelf))
        {
            throw new NotFoundException();
        }

        for (var next = filter with { After = null, PageSize = PageSize }; next is not null; )
        {
            var page = await lists.PageAsync(actor, next);
            foreach (var archive in await WithHouseholdsAsync(actor, page.Rows, cancellation))
            {
                yield return archive;
            }

            next = page.Next is { } after ? next with { After = after } : null;
        }
    }

    private async Task<IReadOnlyList<ExportedArchive>> WithHouseholdsAsync(
        Actor actor,
        IReadOnlyList<ArchiveRow> rows,
        CancellationToken cancellation
    )
    {
        await using var db = dbs.Open(actor.Scope);
        var ids = rows.Select(row => row.Id).ToList();
        // Whoever keeps the archive reads all of it, what was written at an earlier unit too.
        var versions = db.ArchiveVersions.IgnoreQueryFilters();
        var current = await versions
            .AsNoTracking()
            .Where(version => ids.Contains(version.ArchiveId))
            .Where(version =>
                !versions.Any(later => later.ArchiveId == version.ArchiveId && later.Sequence > version.Sequence)
            )
            .ToDictionaryAsync(version => version.ArchiveId, cancellation);
        return
        [
            .. rows.Select(row =>
            {
                var answers = vault.Open(current[row.Id].Id, current[row.Id].SealedAnswers);
                return new ExportedArchive(row, HouseholdReader.Read(answers), answers);
            }),
        ];
    }
}
