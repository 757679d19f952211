using Microsoft.EntityFrameworkCore;
using Platform.Calendar;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Assistance;

/// <summary>Draws up plans with the worker, follows them up, and hands out contact cards. Nothing without an archive (依档帮扶).</summary>
public sealed class AssistanceDesk(IPlatformDbs dbs, IFileStore store, AuditTrail audit, TimeProvider time)
{
    /// <summary>The kind of what the signed plans hang on; the id is the archive's.</summary>
    public const string FileOwner = "assistance-plan";

    /// <summary>The unions above a household assist it; a supervising department looks on.</summary>
    public static bool MayAssist(Actor actor) => actor.WorksOnCases && actor.BodyKind is not BodyKind.Department;

    /// <exception cref="NotFoundException">There is no such archive, or the actor must not know of it.</exception>
    public async Task<AssistanceRecord> ViewAsync(Actor actor, Guid archiveId)
    {
        await using var db = dbs.Open(actor.Scope);
        await db.ArchiveOfAsync(actor, archiveId);
        return await db.AssistanceOfAsync(archiveId);
    }

    /// <summary>Draws up a plan, or changes the one the worker has not signed yet.</summary>
    /// <exception cref="RuleException">Something is missing or wrong, at its field; or the archive is not on the register.</exception>
    /// <exception cref="ConflictException">Somebody else drew one up or changed it meanwhile.</exception>
    public async Task PlanAsync(Actor actor, Guid archiveId, PlanRequest request)
    {
        await using var db = dbs.Open(actor.Scope);
        var archive = await db.AssistedAsync(actor, archiveId);
        PlanRules.Ensure(request, archive.OpenedOn);
        var plan = await db
            .AssistancePlans.Include(one => one.Measures)
            .SingleOrDefaultAsync(one => one.OpenForArchiveId == archiveId);
        if (plan?.Version != request.Version)
        {
            throw new ConflictException();
        }

        if (plan is null)
        {
            plan = new AssistancePlan
            {
                Id = Guid.CreateVersion7(time.GetUtcNow()),
                ArchiveId = archiveId,
                DrawnUpByName = actor.Name,
                DrawnUpByBody = actor.BodyName,
                DrawnUpAt = time.GetUtcNow(),
            };
            db.AssistancePlans.Add(plan);
        }

        plan.Write(request);
        db.RemoveRange(plan.Measures);
        db.AddRange(
            request.Measures.Select(
                (measure, index) =>
                    new AssistanceMeasure
                    {
                        Id = Guid.CreateVersion7(time.GetUtcNow()),
                        PlanId = plan.Id,
                        Position = index + 1,
                        Kind = measure.Kind,
                        Words = measure.Words.Trim(),
                        By = measure.By,
                    }
            )
        );
        // Also where only the measures changed: whoever looked at the old ones must notice.
        if (request.Version is not null)
        {
            db.Entry(plan).Property(one => one.AssistingUnit).IsModified = true;
        }

        audit.Record(db, actor.InTrail, "assistance-planned", "archive", archiveId, new { archive.Number });
        await SaveAsync(db, AssistanceMapping.OneOpenPlan);
    }

    /// <summary>Records that the worker signed the plan, with the signed sheet.</summary>
    /// <exception cref="RuleException">The day cannot be, or the file is none that is taken.</exception>
    /// <exception cref="ConflictException">It was changed or signed meanwhile.</exception>
    public async Task SignAsync(
        Actor actor,
        Guid archiveId,
        int version,
        DateOnly on,
        Stream content,
        string fileName,
        CancellationToken cancellation = default
    )
    {
        await using var db = dbs.Open(actor.Scope);
        var archive = await db.AssistedAsync(actor, archiveId);
        var plan = await db.AssistancePlans.SingleOrDefaultAsync(
            one => one.OpenForArchiveId == archiveId,
            cancellation
        );
        if (plan?.Version != version)
        {
            throw new ConflictException();
        }

        Typed.Day(on, "签字日期", archive.OpenedOn, ChinaTime.Today(time), "SignedOn");
        var scan = await store.SaveAsync(db, content, fileName, actor.AccountId, cancellation);
        scan.BelongTo(FileOwner, archiveId);
        plan.Sign(on, scan.Id);
        audit.Record(db, actor.InTrail, "assistance-plan-signed", "archive", archiveId, new { archive.Number });
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>Records that a measure of a signed plan was carried out.</summary>
    /// <exception cref="RuleException">The plan is not signed, the measure is done already, or the day cannot be.</exception>
    public async Task CarryOutAsync(Actor actor, Guid archiveId, Guid measureId, DateOnly on, string outcome)
    {
        await using var db = dbs.Open(actor.Scope);
        var archive = await db.AssistedAsync(actor, archiveId);
        var plan =
            await db
                .AssistancePlans.Include(one => one.Measures)
                .SingleOrDefaultAsync(one =>
                    one.ArchiveId == archiveId && one.Measures.Any(measure => measure.Id == measureId)
                )
            ?? throw new NotFoundException();
        var measure = plan.Measures.Single(one => one.Id == measureId);
        if (!plan.IsSigned)
        {
            throw new RuleException("帮扶计划还没有经困难职工签字确认，不能登记完成情况");
        }

        if (measure.DoneOn is not null)
        {
            throw new ConflictException();
        }

        measure.DoneOn = Typed.Day(on, "完成日期", archive.OpenedOn, ChinaTime.Today(time), "DoneOn");
        measure.Outcome = Typed.Words(outcome, "完成情况", "Outcome", 500);
        measure.DoneByName = actor.Name;
        // The plan is the row two people race for.
        db.Entry(plan).Property(one => one.SignedOn).IsModified = true;
        audit.Record(
            db,
            actor.InTrail,
            "assistance-measure-done",
            "archive",
            archiveId,
            new { archive.Number, measure.Position }
        );
        await db.SaveChangesAsync();
    }

    /// <summary>Hands the worker a card; from the second one on with the reason for another.</summary>
    /// <exception cref="RuleException">There is no plan to stand on it, or something is missing.</exception>
    public async Task IssueCardAsync(Actor actor, Guid archiveId, CardRequest request)
    {
        await using var db = dbs.Open(actor.Scope);
        var archive = await db.AssistedAsync(actor, archiveId);
        if (!await db.AssistancePlans.AnyAsync(plan => plan.ArchiveId == archiveId))
        {
            throw new RuleException($"联系卡上要写帮扶责任人和措施，请先制定帮扶计划");
        }

        var sequence = await db.ContactCards.CountAsync(card => card.ArchiveId == archiveId) + 1;
        db.ContactCards.Add(
            new ContactCard
            {
                Id = Guid.CreateVersion7(time.GetUtcNow()),
                ArchiveId = archiveId,
                Sequence = sequence,
                Number = FormattableString.Invariant($"{archive.Number}-{sequence:00}"),
                Name = Typed.Words(request.Name, "联系卡名称", nameof(request.Name)),
                IssuedOn = Typed.Day(
                    request.IssuedOn,
                    "发放日期",
                    archive.OpenedOn,
                    ChinaTime.Today(time),
                    nameof(request.IssuedOn)
                ),
                ReceivedBy = Typed.Words(request.ReceivedBy, "领取人", nameof(request.ReceivedBy), 30),
                Reason = sequence is 1 ? null : Typed.Words(request.Reason, "补发原因", nameof(request.Reason), 500),
                IssuedByName = actor.Name,
                IssuedByBody = actor.BodyName,
                RecordedAt = time.GetUtcNow(),
            }
        );
        audit.Record(db, actor.InTrail, "contact-card-issued", "archive", archiveId, new { archive.Number, sequence });
        await SaveAsync(db, AssistanceMapping.OneCard);
    }

    private static async Task SaveAsync(PlatformDb db, string uniqueIndex)
    {
        try
        {
            await db.SaveChangesAsync();
        }
        catch (DbUpdateException refusal) when (db.Violates(refusal, uniqueIndex))
        {
            throw new ConflictException();
        }
    }
}
