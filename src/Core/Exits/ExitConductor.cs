using Microsoft.EntityFrameworkCore;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Exits;

/// <summary>
/// Runs one act upon one exit in one transaction: loads it inside the actor's scope, lets the act change it, finds out
/// what comes next, and turns a lost race into one clear message.
/// </summary>
public sealed class ExitConductor(IPlatformDbs dbs, ExitFiles files, AuditTrail audit, TimeProvider time)
{
    /// <param name="version">The version the actor was looking at; null when the act cannot collide with another.</param>
    /// <param name="action">The act's code in the audit trail.</param>
    /// <exception cref="NotFoundException">The actor may not see the exit.</exception>
    /// <exception cref="ConflictException">Somebody else acted first.</exception>
    /// <exception cref="RuleException">Neither the unit's union, nor the body that proposed, nor the one that decides.</exception>
    public async Task ActAsync(
        Actor actor,
        Guid exitId,
        int? version,
        string action,
        Func<ExitAct, Task> act,
        CancellationToken cancellation = default
    )
    {
        await using var db = dbs.Open(actor.Scope);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var isClaimed = version is null || await ClaimAsync(db, exitId, version.Value, cancellation);
        var file = await files.FindAsync(db, exitId, cancellation);
        if (file is null || !actor.WorksOnCases || !actor.MayRead(file.Exit))
        {
            throw new NotFoundException();
        }

        if (!file.Involves(actor))
        {
            throw new RuleException($"由{file.Unit.Name}、{file.Exit.ProposingBodyName}或者{file.Deciding.Name}办理");
        }

        if (!isClaimed)
        {
            throw new ConflictException();
        }

        await act(new ExitAct(db, file, actor, time.GetUtcNow()));
        audit.Record(
            db,
            actor.InTrail,
            action,
            "exit",
            exitId,
            new { file.Exit.ArchiveNumber, kind = $"{file.Exit.Kind}" }
        );
        await db.SaveChangesAsync(cancellation);
        await MoveOnAsync(db, exitId, cancellation);
        await transaction.CommitAsync(cancellation);
    }

    /// <summary>Looks at the exit as it stands after the act and puts it into the right inbox.</summary>
    internal async Task MoveOnAsync(PlatformDb db, Guid exitId, CancellationToken cancellation)
    {
        var file = (await files.FindAsync(db, exitId, cancellation))!;
        var exit = file.Exit;
        var step = ExitSteps.Of(file);
        exit.Wait(
            step,
            step switch
            {
                ExitStep.Over => null,
                ExitStep.Deciding => exit.DecidingBodyId,
                ExitStep.Informing or ExitStep.FollowingUp => exit.InformingBody.Id,
                _ => exit.ProposingBodyId,
            }
        );
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>Takes the row before the act begins: whoever comes second waits here, and then finds another version.</summary>
    private static async Task<bool> ClaimAsync(PlatformDb db, Guid id, int version, CancellationToken cancellation) =>
        await db
            .Exits.Where(row => row.Id == id && row.Version == version)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.Version, row => row.Version + 1), cancellation) == 1;
}
