using Microsoft.EntityFrameworkCore;
using Platform.Calendar;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Archives;

/// <summary>Decides upon lines of an impact list, one by one or together. Nothing else changes an archive because of one.</summary>
public sealed class ImpactDecisionDesk(
    IPlatformDbs dbs,
    SchemeRegister schemes,
    CategoryDesk categories,
    TimeProvider time
)
{
    private const int BatchSize = 100;

    /// <param name="version">The version of the line the officer was looking at.</param>
    /// <exception cref="ConflictException">Somebody else decided first, or the archive is no longer what the line was drawn from.</exception>
    /// <exception cref="RuleException">Not the actor's to decide, or the decision does not say what it must.</exception>
    public async Task DecideAsync(Actor actor, Guid lineId, int version, ImpactAnswer answer)
    {
        await using var db = dbs.Open(actor.Scope);
        var line = await db.ImpactLines.SingleOrDefaultAsync(row => row.Id == lineId) ?? throw new NotFoundException();
        var basis = await BasisAsync(db, actor, line.ListId);
        if (line.Version != version || line.State is not ImpactState.Open)
        {
            throw new ConflictException();
        }

        if (answer.Apply && line.Trouble is not null)
        {
            throw new RuleException($"{line.Trouble}请在档案页面由经办人认定，或者维持原类别。");
        }

        if (!await DecideAsync(db, actor, basis, line, answer))
        {
            throw new ConflictException("这份档案在清单生成以后已经变动，这一行不再适用，请到档案页面查看。");
        }
    }

    /// <summary>Every open line of the filter, each in its own transaction: what was decided stays when the next one fails.</summary>
    /// <param name="progress">Told after every hundred.</param>
    public async Task<ImpactTally> DecideAllAsync(
        Actor actor,
        Guid listId,
        ImpactFilter filter,
        ImpactAnswer answer,
        Func<ImpactTally, Task> progress,
        CancellationToken cancellation = default
    )
    {
        var tally = new ImpactTally(0, 0, 0);
        KeysetPosition<Guid>? after = null;
        do
        {
            await using var db = dbs.Open(actor.Scope);
            var basis = await BasisAsync(db, actor, listId);
            var page = await (filter with { State = ImpactState.Open })
                .On(db.ImpactLines.AsNoTracking().Where(line => line.ListId == listId))
                .OldestFirst(line => line.ListedAt, line => line.Id, after)
                .ToPageAsync(BatchSize, line => new KeysetPosition<Guid>(line.ListedAt, line.Id), cancellation);
            foreach (var found in page.Rows)
            {
                tally =
                    answer.Apply && found.Trouble is not null
                        ? tally with
                        {
                            Left = tally.Left + 1,
                        }
                        : await TallyAsync(actor, basis, found.Id, answer, tally);
            }

            after = page.Next;
            await progress(tally);
        } while (after is not null);

        return tally;
    }

    private async Task<ImpactTally> TallyAsync(
        Actor actor,
        CategoryBasis basis,
        Guid lineId,
        ImpactAnswer answer,
        ImpactTally tally
    )
    {
        await using var db = dbs.Open(actor.Scope);
        var line = await db.ImpactLines.SingleAsync(row => row.Id == lineId);
        try
        {
            return line.State is ImpactState.Open && await DecideAsync(db, actor, basis, line, answer)
                ? tally with
                {
                    Decided = tally.Decided + 1,
                }
                : tally with
                {
                    Overtaken = tally.Overtaken + 1,
                };
        }
        catch (ConflictException)
        {
            return tally with { Overtaken = tally.Overtaken + 1 };
        }
    }

    /// <returns>False when the archive is no longer what the line was drawn from; the line then says so.</returns>
    private async Task<bool> DecideAsync(
        PlatformDb db,
        Actor actor,
        CategoryBasis basis,
        ImpactLine line,
        ImpactAnswer answer
    )
    {
        var archive = await db.Archives.SingleOrDefaultAsync(row => row.Id == line.ArchiveId);
        if (archive is null || !await IsUnchangedAsync(db, archive, line))
        {
            line.Overtake(time.GetUtcNow());
            await db.SaveChangesAsync();
            return false;
        }

        var choice = Checked(basis, line, answer);
        await categories.AddAsync(
            db,
            actor,
            archive,
            new CategoryAssessment(basis, line.Area, line.Assessment, line.Trouble),
            choice,
            impactLineId: line.Id
        );
        line.Decide(
            answer.Apply ? ImpactState.Applied : ImpactState.Kept,
            choice.Reason,
            actor.Name,
            actor.BodyName,
            time.GetUtcNow()
        );
        await CategoryDesk.SaveAsync(db);
        return true;
    }

    private static CategoryChoice Checked(CategoryBasis basis, ImpactLine line, ImpactAnswer answer)
    {
        if (!answer.Apply && string.IsNullOrWhiteSpace(answer.Reason))
        {
            throw new RuleException("维持原类别请写明理由") { Field = nameof(ImpactAnswer.Reason) };
        }

        var usual = basis.Scheme.UsualArea;
        return CategoryRules.Checked(
            new CategoryAssessment(basis, line.Area, line.Assessment, line.Trouble),
            new CategoryChoice(answer.Apply ? line.ToCode : line.FromCode)
            {
                Area = line.Area,
                // Why another benchmark than the usual one: as decided before, the line changes nothing about it.
                AreaReason = line.Area == usual ? null : "沿用此前认定",
                Reason = answer.Reason,
                Document = answer.Document,
            },
            maybeNone: true,
            keeps: !answer.Apply
        );
    }

    private static async Task<bool> IsUnchangedAsync(PlatformDb db, Archive archive, ImpactLine line) =>
        archive.Status is ArchiveStatus.Live
        && archive.CategoryCode == line.FromCode
        && await db
            .ArchiveVersions.Where(version => version.ArchiveId == archive.Id)
            .OrderByDescending(version => version.Sequence)
            .Select(version => version.Id)
            .FirstAsync() == line.ArchiveVersionId;

    private async Task<CategoryBasis> BasisAsync(PlatformDb db, Actor actor, Guid listId)
    {
        var list = await ImpactDesk.FindAsync(db, actor, listId);
        if (!CategoryDesk.MayDecide(actor))
        {
            throw new RuleException("困难类别由县级以上工会认定。");
        }

        if (list.WithdrawnAt is not null)
        {
            throw new RuleException("录入的数值或确认已经撤销，不能再按这份清单调整。");
        }

        var today = ChinaTime.Today(time);
        if (list.Day > today)
        {
            throw new RuleException($"{list.Day:yyyy年M月d日}起执行，到那天再调整。");
        }

        return await schemes.BasisAsync(db, list.RegionCode, today)
            ?? throw new RuleException("本地区没有列出困难类别。");
    }
}
