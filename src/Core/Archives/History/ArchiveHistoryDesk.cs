using Platform.Editions;
using Platform.Households;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Archives;

/// <summary>Reads an archive's versions side by side.</summary>
public sealed class ArchiveHistoryDesk(
    IPlatformDbs dbs,
    ArchiveDesk archives,
    EditionRegister editions,
    AnswersVault vault
)
{
    /// <summary>Newest first.</summary>
    /// <exception cref="NotFoundException">The actor must not know of the archive.</exception>
    public async Task<IReadOnlyList<ArchiveChange>> ReadAsync(Actor actor, Guid archiveId)
    {
        var file = await archives.ViewAsync(actor, archiveId);
        await using var db = dbs.Open(actor.Scope);
        var changes = new List<ArchiveChange>();
        ArchiveVersion? before = null;
        foreach (var version in file.Versions)
        {
            changes.Add(new(version, before is null ? [] : await BetweenAsync(db, before, version)));
            before = version;
        }

        changes.Reverse();
        return changes;
    }

    private async Task<IReadOnlyList<ChangedAnswer>> BetweenAsync(
        PlatformDb db,
        ArchiveVersion before,
        ArchiveVersion after
    )
    {
        var earlier = await editions.ReadAsync(db, before.EditionHash);
        var later = await editions.ReadAsync(db, after.EditionHash);
        return AnswerChanges.Between(
            [.. earlier.Forms, .. later.Forms],
            vault.Open(before.Id, before.SealedAnswers),
            vault.Open(after.Id, after.SealedAnswers)
        );
    }
}
