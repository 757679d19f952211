using Microsoft.EntityFrameworkCore;
using Platform.Approvals;
using Platform.Calendar;
using Platform.Cases;
using Platform.Exits;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Inspections;

/// <summary>
/// What is done with a drawn archive: looked at by the union that drew it, sent back to the union that made it, mended
/// there, looked at again. Nobody checks an archive they have decided on.
/// </summary>
public sealed class CheckingDesk(IPlatformDbs dbs, ExitDesk exits, AuditTrail trail, TimeProvider time)
{
    /// <summary>核查: in order, or what is wrong with it.</summary>
    /// <param name="version">The version of the line the officer was looking at.</param>
    public Task FindAsync(Actor actor, Guid lineId, int version, bool isSound, string? words) =>
        CheckAsync(
            actor,
            lineId,
            version,
            [SpotCheckStatus.Drawn],
            isSound ? SpotCheckStatus.Sound : SpotCheckStatus.Faulty,
            Words(words, isSound ? "核查情况" : "发现的问题")
        );

    /// <summary>退回原建档单位.</summary>
    /// <param name="mendBy">The last day.</param>
    public Task SendBackAsync(Actor actor, Guid lineId, int version, string? words, DateOnly? mendBy) =>
        CheckAsync(
            actor,
            lineId,
            version,
            [SpotCheckStatus.Faulty, SpotCheckStatus.Answered],
            SpotCheckStatus.SentBack,
            Words(words, "要整改的内容"),
            mendBy is { } day && day > ChinaTime.Today(time)
                ? day
                : throw new RuleException("请填写整改期限，且晚于今天") { Field = nameof(SpotCheckLine.MendBy) }
        );

    /// <summary>复核: mended indeed.</summary>
    public Task ConfirmAsync(Actor actor, Guid lineId, int version, string? words) =>
        CheckAsync(
            actor,
            lineId,
            version,
            [SpotCheckStatus.Answered],
            SpotCheckStatus.Mended,
            Words(words, "复核情况")
        );

    /// <summary>建议退出: proposes the archive's exit, which then goes its own way, and notes it here.</summary>
    /// <param name="cause">As the region's rules name it.</param>
    public Task ProposeExitAsync(Actor actor, Guid lineId, int version, ExitKind kind, string? cause, string? words) =>
        CheckAsync(
            actor,
            lineId,
            version,
            [SpotCheckStatus.Faulty, SpotCheckStatus.Answered],
            SpotCheckStatus.ExitProposed,
            Words(words, "建议退出的理由"),
            alsoAsync: line =>
                exits.ProposeAsync(
                    actor,
                    line.ArchiveId,
                    new ExitProposal(kind, cause?.Trim() ?? "", ExitOrigin.Check)
                    {
                        Words = words?.Trim(),
                        SourceId = line.Id,
                    }
                )
        );

    /// <summary>The union that made the archive says what it has mended.</summary>
    public Task AnswerAsync(Actor actor, Guid lineId, int version, string? words) =>
        ActAsync(
            actor,
            lineId,
            version,
            [SpotCheckStatus.SentBack],
            SpotCheckStatus.Answered,
            Words(words, "整改情况"),
            mendBy: null,
            (_, line) =>
                line.PrimaryId == actor.BodyId
                    ? Task.CompletedTask
                    : throw new RuleException("由原建档单位整改并回复。")
        );

    private Task CheckAsync(
        Actor actor,
        Guid lineId,
        int version,
        IReadOnlyList<SpotCheckStatus> from,
        SpotCheckStatus to,
        string words,
        DateOnly? mendBy = null,
        Func<SpotCheckLine, Task>? alsoAsync = null
    ) =>
        ActAsync(
            actor,
            lineId,
            version,
            from,
            to,
            words,
            mendBy,
            async (db, line) =>
            {
                if (!await db.SpotChecks.AnyAsync(check => check.Id == line.CheckId && check.BodyId == actor.BodyId))
                {
                    throw new RuleException("由抽取这份档案的工会核查。");
                }

                if (await HasDecidedAsync(db, actor, line.ArchiveId))
                {
                    throw new RuleException(
                        "您办理过这份档案的审核、认定，不能自己核查自己经手的档案，请由其他经办人核查。"
                    );
                }
            },
            alsoAsync
        );

    private async Task ActAsync(
        Actor actor,
        Guid lineId,
        int version,
        IReadOnlyList<SpotCheckStatus> from,
        SpotCheckStatus to,
        string words,
        DateOnly? mendBy,
        Func<PlatformDb, SpotCheckLine, Task> ensureAsync,
        Func<SpotCheckLine, Task>? alsoAsync = null
    )
    {
        await using var db = dbs.Open(actor.Scope);
        if (
            !actor.WorksOnCases
            || !await SpotCheckDesk.Lines(db, actor).AnyAsync(row => row.Id == lineId)
            || await db.SpotCheckLines.SingleAsync(row => row.Id == lineId) is not { } line
        )
        {
            throw new NotFoundException();
        }

        await ensureAsync(db, line);
        if (line.Version != version)
        {
            throw new ConflictException();
        }

        if (!from.Contains(line.Status))
        {
            throw new RuleException($"这份档案现为“{line.Status.InWords}”，不能进行这项操作。");
        }

        // Repeated after a lost race, it finds what it did before and does nothing twice.
        await (alsoAsync?.Invoke(line) ?? Task.CompletedTask);
        (line.Status, line.MendBy) = (to, mendBy);
        db.SpotCheckEntries.Add(
            new SpotCheckEntry
            {
                Id = Guid.CreateVersion7(time.GetUtcNow()),
                LineId = lineId,
                Status = to,
                Words = words,
                MendBy = mendBy,
                AccountId = actor.AccountId,
                PersonName = actor.Name,
                PostTitle = actor.Title,
                BodyName = actor.BodyName,
                At = time.GetUtcNow(),
            }
        );
        trail.Record(
            db,
            actor.InTrail,
            "spot-check-step",
            "spot-check",
            line.CheckId,
            new { Number = line.ArchiveNumber, Status = to.ToString() }
        );
        await db.SaveChangesAsync();
    }

    /// <summary>Any decision of theirs in a case of the archive.</summary>
    private static Task<bool> HasDecidedAsync(PlatformDb db, Actor actor, Guid archiveId)
    {
        var cases = db.Cases;
        return db.Decisions.AnyAsync(decision =>
            decision.AccountId == actor.AccountId
            && cases.Any(row => row.Id == decision.RunId && row.ArchiveId == archiveId)
        );
    }

    private static string Words(string? words, string what)
    {
        var trimmed = words?.Trim() ?? "";
        return trimmed.Length == 0 ? throw new RuleException($"请写明{what}") { Field = nameof(SpotCheckEntry.Words) }
            : trimmed.Length > InspectionMapping.LongestWords
                ? throw new RuleException($"{what}不能超过 {InspectionMapping.LongestWords} 个字")
                {
                    Field = nameof(SpotCheckEntry.Words),
                }
            : trimmed;
    }
}
