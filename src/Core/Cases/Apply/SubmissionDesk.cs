using Microsoft.EntityFrameworkCore;
using Platform.Approvals;
using Platform.Archives;
using Platform.Calendar;
using Platform.Editions;
using Platform.Households;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Cases;

/// <summary>Hands a draft in: it gets its number and goes to the first body of its route.</summary>
public sealed class SubmissionDesk(
    IPlatformDbs dbs,
    DraftDesk drafts,
    SanctionBars sanctions,
    RenewalRules renewals,
    NewerEdition newer,
    ArchivePeople people,
    LookupHash hash,
    CaseAudit audit,
    WorkingCalendar calendar,
    TimeProvider time
)
{
    /// <exception cref="RuleException">The form is not complete or not right, or the person has an open application.</exception>
    public async Task<SubmittedCase> SubmitAsync(DraftKey key, int version)
    {
        await using var db = dbs.Open(key.Actor?.Scope ?? Scope.Everything);
        await using var transaction = await db.Database.BeginTransactionAsync();
        var submitted = await SubmitAsync(db, key, version);
        await transaction.CommitAsync();
        return submitted;
    }

    /// <summary>The same inside the caller's transaction.</summary>
    internal async Task<SubmittedCase> SubmitAsync(PlatformDb db, DraftKey key, int version)
    {
        var file = await drafts.OpenAsync(db, key);
        if (file.Case.Status is not CaseStatus.Draft)
        {
            throw new RuleException($"申请已经提交，编号 {file.Case.Number}。");
        }

        if (file.Case.Version != version)
        {
            throw new ConflictException("这份草稿在另一个窗口里被修改过，请刷新后继续填写。");
        }

        if (newer.For(file) is { } inForce)
        {
            throw new RuleException(
                $"“{inForce.Name}”的规则在您填写期间有了新版（{inForce.FromInWords}），申请按提交当日的规则办理。请先换到新版，看过变化再提交。"
            );
        }

        if (file.UnmetPreconditions is [var unmet, ..])
        {
            throw new RuleException(unmet.Otherwise) { Clause = unmet.Source.InWords };
        }

        if (file.FormFaults is [var fault, ..])
        {
            throw new RuleException(fault.Message) { Field = fault.Path };
        }

        await sanctions.EnsureMayFileAsync(
            db,
            file.Unit,
            file.Answers[Facts.ApplicantIdNumber.Key],
            toOfficer: key.Actor is not null
        );
        await renewals.EnsureSameHolderAsync(db, file);
        // Whoever applies alone is not told here: this way anybody could ask about anybody's number. The unit's union, which
        // talks with the applicant, finds it on the case at once.
        if (key.Actor is not null)
        {
            await people.EnsureUnregisteredAsync(
                db,
                HouseholdReader.Read(file.Answers),
                file.Case.ArchiveId,
                CancellationToken.None
            );
        }

        var now = time.GetUtcNow();
        var today = ChinaTime.DateOf(now);
        var personHash = hash.Of(
            $"case.open-person/{file.Case.ItemCode}",
            IdNumber.Normalize(file.Answers[Facts.ApplicantIdNumber.Key]!)
        );
        file.Case.Submit(
            await CaseNumbers.NextAsync(db, file.Case.RegionCode, today.Year),
            personHash,
            file.Item.TimeLimit is { } limit ? calendar.DueOn(limit, today) : null,
            file.Contents.SwitchedOn,
            now
        );
        var application = file.Route.First;
        db.Decisions.Add(Handed(file, application, key, now));
        file.Case.Enter(file.Route.After(application)!, file.Unit, now);
        audit.Record(db, key, file.Case, "case-submitted");
        await SaveAsync(db);
        return new SubmittedCase(file.Case.Id, file.Case.Number!, file.Case.QueryCode);
    }

    private static Decision Handed(CaseFile file, Stage stage, DraftKey key, DateTimeOffset at) =>
        new()
        {
            Id = Guid.CreateVersion7(at),
            RunId = file.Case.Id,
            Sequence = 1,
            StageCode = stage.Code,
            StageName = stage.Name,
            Duty = stage.Duty,
            Outcome = Outcome.Passed,
            AccountId = key.Actor?.AccountId,
            PersonName = key.Actor?.Name ?? file.Case.ApplicantName,
            PostTitle = key.Actor?.Title ?? "申请人",
            BodyId = key.Actor?.BodyId,
            BodyName = key.Actor?.BodyName ?? file.Unit.Name,
            At = at,
            Reason =
                key.Actor is not null ? "代职工申请"
                : key.Through is { } system ? $"经“{system.Name}”提交"
                : null,
        };

    private static async Task SaveAsync(PlatformDb db)
    {
        try
        {
            await db.SaveChangesAsync();
        }
        catch (DbUpdateException fault) when (db.Violates(fault, CaseMapping.OneOpenApplication))
        {
            throw new RuleException("该申请人的同一事项已有一件正在办理，不能重复申请。请用申请编号查询进度。")
            {
                Field = Facts.ApplicantIdNumber.Key,
            };
        }
    }
}
