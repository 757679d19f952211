using Microsoft.EntityFrameworkCore;
using Platform.Calendar;
using Platform.Households;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Archives;

/// <summary>
/// Writes the archives of a confirmed file in one transaction: until it ends nobody sees one of them, and a Host that dies
/// on the way leaves none. How far it is, is told beside the transaction.
/// </summary>
public sealed class ImportWriter(
    IPlatformDbs dbs,
    ArchiveRegister register,
    CategoryDesk categories,
    SchemeRegister schemes,
    AuditTrail audit,
    TimeProvider time
)
{
    private const int Batch = 250;
    private const string TakenOver = "接收原有档案，沿用原来认定的类别";

    /// <summary>False when another Host had taken the import over meanwhile: nothing was written.</summary>
    /// <exception cref="RuleException">Somebody was registered while it was being written: nothing was.</exception>
    internal async Task<bool> WriteAsync(
        ArchiveImport import,
        ImportLease lease,
        IReadOnlyList<CheckedArchive> archives,
        CancellationToken cancellation
    )
    {
        await using var db = dbs.Open(Scope.Everything);
        var actor = await ConfirmedByAsync(db, import, cancellation);
        var basis = await schemes.BasisAsync(db, import.RegionCode, ChinaTime.Today(time), cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var written = 0;
        foreach (var batch in archives.Chunk(Batch))
        {
            var opened = await register.OpenAsync(
                actor,
                db,
                [.. batch.Select(archive => archive.Request)],
                cancellation
            );
            if (basis is not null)
            {
                foreach (var (archive, source) in opened.Zip(batch).Where(each => each.Second.CategoryCode is not null))
                {
                    Categorise(db, actor, basis, archive, source);
                }

                await db.SaveChangesAsync(cancellation);
            }

            db.ChangeTracker.Clear();
            written += batch.Length;
            await lease.TellAsync(written);
        }

        audit.Record(
            db,
            actor.InTrail,
            "archive-import-written",
            "archive-import",
            import.Id,
            new { import.RegionCode, archives = archives.Count }
        );
        await db.SaveChangesAsync(cancellation);
        if (await FinishAsync(db, lease, cancellation) == 0)
        {
            return false;
        }

        await transaction.CommitAsync(cancellation);
        return true;
    }

    /// <summary>Whoever took it over waits here for this transaction, and then finds it done.</summary>
    private async Task<int> FinishAsync(PlatformDb db, ImportLease lease, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        return await lease
            .Mine(db)
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(row => row.State, ImportState.Done)
                        .SetProperty(row => row.FinishedAt, now)
                        .SetProperty(row => row.RunUntil, (DateTimeOffset?)null)
                        .SetProperty(row => row.Version, row => row.Version + 1),
                cancellation
            );
    }

    /// <summary>What was decided elsewhere stays decided; the calculation of today stands beside it.</summary>
    private void Categorise(PlatformDb db, Actor actor, CategoryBasis basis, Archive archive, CheckedArchive source)
    {
        var household = HouseholdReader.Read(source.Request.Answers);
        var assessment = basis.Assess(household.Figures, archive.AreaCode, household.AreaKind);
        var choice = CategoryRules.Checked(
            assessment,
            new CategoryChoice(source.CategoryCode)
            {
                Area = assessment.Area,
                AreaReason = assessment.Area == basis.Scheme.UsualArea ? null : "按档案表填写的居住地类别",
                Reason = TakenOver,
            },
            keeps: true
        );
        categories.Add(db, actor, archive, assessment, choice, sequence: 1);
    }

    /// <summary>The act is the lead's who confirmed it, in the post of that day.</summary>
    private static async Task<Actor> ConfirmedByAsync(
        PlatformDb db,
        ArchiveImport import,
        CancellationToken cancellation
    )
    {
        var post = await db.Posts.AsNoTracking().SingleAsync(one => one.Id == import.ConfirmedByPostId, cancellation);
        var account = await db.Accounts.AsNoTracking().SingleAsync(one => one.Id == post.AccountId, cancellation);
        var body = await db.Bodies.AsNoTracking().SingleAsync(one => one.Id == post.BodyId, cancellation);
        return Actor.Of(account, post, body);
    }
}
