using Microsoft.EntityFrameworkCore;
using Platform.Calendar;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Archives;

/// <summary>Works categories out and records who decided on one.</summary>
public sealed class CategoryDesk(
    IPlatformDbs dbs,
    ArchiveDesk archives,
    SchemeRegister schemes,
    AuditTrail trail,
    TimeProvider time
)
{
    /// <summary>The archive's calculation of today and what was decided so far.</summary>
    /// <param name="area">Null: as the last decision had it, else the scheme's usual one.</param>
    /// <exception cref="NotFoundException">The actor must not know of the archive.</exception>
    public async Task<CategoryView> ViewAsync(Actor actor, Guid archiveId, AreaKind? area = null)
    {
        var file = await archives.ViewAsync(actor, archiveId);
        await using var db = dbs.Open(actor.Scope);
        var decisions = await db
            .CategoryDecisions.AsNoTracking()
            .Where(row => row.ArchiveId == archiveId)
            .OrderByDescending(row => row.Sequence)
            .ToListAsync();
        var basis = await schemes.BasisAsync(db, file.Archive.RegionCode, file.Today);
        return new(
            basis?.Assess(
                file.Household.Figures,
                file.Archive.AreaCode,
                area ?? (decisions.Count > 0 ? decisions[0].Area : null)
            ),
            decisions,
            basis is not null && file is { IsLive: true, IsPresent: true } && MayDecide(actor)
        );
    }

    /// <summary>The calculation for a household that has no archive yet; null where the region names no categories.</summary>
    public async Task<CategoryAssessment?> AssessAsync(
        PlatformDb db,
        string regionCode,
        Body unit,
        HouseholdFigures household,
        AreaKind? area
    ) =>
        await schemes.BasisAsync(db, regionCode, ChinaTime.Today(time)) is { } basis
            ? basis.Assess(household, await ArchiveRegister.AreaOfAsync(db, unit, regionCode, default), area)
            : null;

    /// <summary>Decides on the archive's category, outside an application.</summary>
    /// <param name="version">The version of the archive the officer was looking at.</param>
    /// <exception cref="ConflictException">Somebody else decided first.</exception>
    /// <exception cref="RuleException">Not the actor's to decide, or the decision does not say what it must.</exception>
    public async Task DecideAsync(Actor actor, Guid archiveId, int version, CategoryChoice choice)
    {
        var view = await ViewAsync(actor, archiveId, choice.Area);
        if (!view.MayDecide)
        {
            throw new RuleException("困难类别由县级以上工会对在册档案认定。");
        }

        await using var db = dbs.Open(actor.Scope);
        var archive =
            await db.Archives.SingleOrDefaultAsync(row => row.Id == archiveId) ?? throw new NotFoundException();
        if (archive.Version != version)
        {
            throw new ConflictException();
        }

        await AddAsync(db, actor, archive, view.Assessment!, CategoryRules.Checked(view.Assessment!, choice));
        await SaveAsync(db);
    }

    /// <summary>Decides with an application, inside its transaction and on its archive.</summary>
    /// <param name="choice">Null when the officer chose none.</param>
    /// <exception cref="RuleException">The decision does not say what it must.</exception>
    public async Task DecideWithCaseAsync(
        PlatformDb db,
        Actor actor,
        Guid archiveId,
        Guid caseId,
        HouseholdFigures household,
        CategoryChoice? choice
    )
    {
        var archive = await db.Archives.SingleAsync(row => row.Id == archiveId);
        var basis =
            await schemes.BasisAsync(db, archive.RegionCode, ChinaTime.Today(time))
            ?? throw new RuleException("本地区没有列出困难类别。");
        var assessment = basis.Assess(household, archive.AreaCode, choice?.Area);
        await AddAsync(
            db,
            actor,
            archive,
            assessment,
            CategoryRules.Checked(assessment, choice ?? new CategoryChoice(null)),
            caseId: caseId
        );
        await SaveAsync(db);
    }

    /// <summary>Who decides outside an application: the unions above the units.</summary>
    internal static bool MayDecide(Actor actor) =>
        actor.WorksOnCases && actor.BodyKind is BodyKind.County or BodyKind.City or BodyKind.Province;

    /// <summary>Puts the decision on record and the category on the archive, in the caller's context.</summary>
    internal async Task AddAsync(
        PlatformDb db,
        Actor actor,
        Archive archive,
        CategoryAssessment assessment,
        CategoryChoice choice,
        Guid? caseId = null,
        Guid? impactLineId = null
    )
    {
        var sequence = 1 + await db.CategoryDecisions.CountAsync(row => row.ArchiveId == archive.Id);
        Add(db, actor, archive, assessment, choice, sequence, caseId, impactLineId);
    }

    /// <summary>The same where the caller knows how many decisions there were: none, for an archive just opened.</summary>
    internal void Add(
        PlatformDb db,
        Actor actor,
        Archive archive,
        CategoryAssessment assessment,
        CategoryChoice choice,
        int sequence,
        Guid? caseId = null,
        Guid? impactLineId = null
    )
    {
        var category = assessment.Basis.Scheme.Find(choice.CategoryCode);
        var kept = archive.CategoryCode == choice.CategoryCode;
        db.CategoryDecisions.Add(
            new CategoryDecision
            {
                Id = Guid.CreateVersion7(time.GetUtcNow()),
                ArchiveId = archive.Id,
                Sequence = sequence,
                CaseId = caseId,
                ImpactLineId = impactLineId,
                SchemeCode = assessment.Basis.Scheme.Code,
                CategoryCode = category?.Code,
                CategoryName = category?.Name,
                Day = assessment.Basis.Day,
                Area = assessment.Area,
                AreaReason = choice.AreaReason,
                Reason = choice.Reason,
                DocumentNumber = choice.Document?.Number,
                DocumentTitle = choice.Document?.Title,
                Clause = choice.Document?.Clause,
                AssessmentJson = assessment.Result is { } result ? RegionJson.Write(result) : null,
                BenchmarkCode = assessment.Result?.BenchmarkCode,
                BenchmarkAmount = assessment.Result?.BenchmarkAmount,
                AccountId = actor.AccountId,
                PersonName = actor.Name,
                PostTitle = actor.Title,
                BodyName = actor.BodyName,
                At = time.GetUtcNow(),
            }
        );
        (archive.CategoryCode, archive.CategoryName) = (category?.Code, category?.Name);
        trail.Record(
            db,
            actor.InTrail,
            kept ? "category-kept" : "category-decided",
            "archive",
            archive.Id,
            new { archive.Number, category = category?.Code }
        );
    }

    /// <exception cref="ConflictException">Somebody else decided on the same archive first.</exception>
    internal static async Task SaveAsync(PlatformDb db)
    {
        try
        {
            await db.SaveChangesAsync();
        }
        catch (DbUpdateException refusal) when (db.Violates(refusal, CategoryMappings.OneDecision))
        {
            throw new ConflictException();
        }
    }
}
