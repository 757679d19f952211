using Microsoft.EntityFrameworkCore;
using Platform.Storage;

namespace Platform.Archives;

/// <summary>
/// Does what imports wait for: checks files that were handed in, writes those that were confirmed. Any number of Hosts may
/// run one; each import is worked on by one of them, and what one left is taken up by the next.
/// </summary>
public sealed class ImportRunner(
    IPlatformDbs dbs,
    ImportChecker checker,
    ImportWriter writer,
    AuditTrail audit,
    TimeProvider time
)
{
    /// <summary>A file that brought down whoever touched it so often is not touched again.</summary>
    private const int MostAttempts = 5;

    /// <summary>One step of the import that has waited longest.</summary>
    /// <returns>False when nothing waits, or others work on all of it.</returns>
    public async Task<bool> StepAsync(CancellationToken cancellation = default)
    {
        var import = await NextAsync(cancellation);
        if (import is null)
        {
            return false;
        }

        await using var lease = new ImportLease(dbs, time, import.Id, import.State);
        if (!await lease.TakeAsync(cancellation))
        {
            return true;
        }

        if (import.Attempts >= MostAttempts)
        {
            await StopAsync(
                lease,
                $"处理了 {import.Attempts} 次都中断了，没有写入任何档案。请把文件分小后重新上传，或请系统管理员查看运行日志。"
            );
            return true;
        }

        try
        {
            var check = await checker.CheckAsync(
                import,
                import.State is ImportState.Checking ? lease.TellAsync : _ => Task.CompletedTask,
                cancellation
            );
            if (import.State is ImportState.Checking || check.Faults > 0)
            {
                await KeepAsync(import, lease, check, cancellation);
            }
            else
            {
                await WriteAsync(import, lease, check, cancellation);
            }
        }
        catch (RuleException refusal)
        {
            await StopAsync(lease, refusal.Message);
        }

        return true;
    }

    private async Task<ArchiveImport?> NextAsync(CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        await using var db = dbs.Open(Scope.Everything);
        return await db
            .ArchiveImports.AsNoTracking()
            .Where(import =>
                (import.State == ImportState.Checking || import.State == ImportState.Writing)
                && (import.RunUntil == null || import.RunUntil < now)
            )
            .OrderBy(import => import.UploadedAt)
            .FirstOrDefaultAsync(cancellation);
    }

    private async Task WriteAsync(
        ArchiveImport import,
        ImportLease lease,
        ImportCheck check,
        CancellationToken cancellation
    )
    {
        try
        {
            await writer.WriteAsync(import, lease, check.Archives, cancellation);
        }
        catch (RuleException)
        {
            // Somebody was registered while it was written. Looking again names the row.
            var again = await checker.CheckAsync(import, _ => Task.CompletedTask, cancellation);
            if (again.Faults == 0)
            {
                throw;
            }

            await KeepAsync(import, lease, again, cancellation);
        }
    }

    /// <summary>Puts what was found in the place of what was found before, and says what comes next.</summary>
    private async Task KeepAsync(
        ArchiveImport import,
        ImportLease lease,
        ImportCheck check,
        CancellationToken cancellation
    )
    {
        var wasConfirmed = import.State is ImportState.Writing;
        await using var db = dbs.Open(Scope.Everything);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        await db.ImportFindings.Where(finding => finding.ImportId == import.Id).ExecuteDeleteAsync(cancellation);
        foreach (var (place, finding) in check.Findings.Take(ImportDesk.MostFindings).Index())
        {
            (finding.ImportId, finding.Sequence) = (import.Id, place + 1);
            db.ImportFindings.Add(finding);
        }

        if (wasConfirmed)
        {
            audit.Record(db, AuditActor.System, "archive-import-stopped", "archive-import", import.Id);
        }

        await db.SaveChangesAsync(cancellation);
        var state = check.Faults > 0 ? ImportState.Faulty : ImportState.Ready;
        var trouble = wasConfirmed
            ? "确认以后情况有了变化，下面列出的行不能再导入。整个文件没有写入任何档案，请改好后重新上传。"
            : null;
        var kept = await lease
            .Mine(db)
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(row => row.State, state)
                        .SetProperty(row => row.Workers, check.Workers)
                        .SetProperty(row => row.OtherRows, check.OtherRows)
                        .SetProperty(row => row.Faults, check.Faults)
                        .SetProperty(row => row.Notices, check.Notices)
                        .SetProperty(row => row.Trouble, trouble)
                        .SetProperty(row => row.Attempts, 0)
                        .SetProperty(row => row.RunUntil, (DateTimeOffset?)null)
                        .SetProperty(row => row.Version, row => row.Version + 1),
                cancellation
            );
        if (kept == 1)
        {
            await transaction.CommitAsync(cancellation);
        }
    }

    private async Task StopAsync(ImportLease lease, string why)
    {
        var now = time.GetUtcNow();
        await using var db = dbs.Open(Scope.Everything);
        await lease
            .Mine(db)
            .ExecuteUpdateAsync(set =>
                set.SetProperty(row => row.State, ImportState.Stopped)
                    .SetProperty(
                        row => row.Trouble,
                        why.Length > ImportMappings.LongestMessage ? why[..ImportMappings.LongestMessage] : why
                    )
                    .SetProperty(row => row.FinishedAt, now)
                    .SetProperty(row => row.RunUntil, (DateTimeOffset?)null)
                    .SetProperty(row => row.Version, row => row.Version + 1)
            );
    }
}
