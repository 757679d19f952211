using Microsoft.EntityFrameworkCore;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Cases;

/// <summary>
/// Runs one act upon one case in one transaction: loads it inside the actor's scope, lets the act change it, and turns
/// a lost race into one clear message. Every desk of this folder goes through here.
/// </summary>
public sealed class Conductor(IPlatformDbs dbs, CaseFiles files, TimeProvider time)
{
    /// <param name="version">The version the actor was looking at; null when the act cannot collide with another.</param>
    /// <exception cref="NotFoundException">The actor may not see the case.</exception>
    /// <exception cref="ConflictException">Somebody else acted first.</exception>
    public async Task ActAsync(Actor actor, Guid caseId, int? version, Func<Act, Task> act)
    {
        await using var db = dbs.Open(actor.Scope);
        await using var transaction = await db.Database.BeginTransactionAsync();
        var isClaimed = version is null || await ClaimAsync(db, caseId, version.Value);
        var file = await files.FindAsync(db, caseId) ?? throw new NotFoundException();
        if (!actor.WorksOnCases || (file.Case.Status is CaseStatus.Draft && !file.Case.IsDraftOf(actor)))
        {
            throw new NotFoundException();
        }

        if (!isClaimed)
        {
            throw new ConflictException();
        }

        await act(new Act(db, file, actor, time.GetUtcNow()));
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
    }

    /// <summary>Takes the row before the act begins: whoever comes second waits here, and then finds another version.</summary>
    private static async Task<bool> ClaimAsync(PlatformDb db, Guid caseId, int version) =>
        await db
            .Cases.Where(row => row.Id == caseId && row.Version == version)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.Version, row => row.Version + 1)) == 1;
}
