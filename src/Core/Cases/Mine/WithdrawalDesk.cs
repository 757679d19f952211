using Platform.Approvals;
using Platform.Storage;

namespace Platform.Cases;

/// <summary>撤回: applicants take an application back themselves.</summary>
public sealed class WithdrawalDesk(IPlatformDbs dbs, DraftDesk drafts, CaseAudit audit, TimeProvider time)
{
    /// <summary>Before anybody accepted it.</summary>
    public static bool MayWithdraw(CaseFile file) =>
        file.Case.Status.IsOpen && !file.Case.IsSettled && file.Stage is not null;

    /// <param name="version">The version the applicant has last seen.</param>
    /// <exception cref="NotFoundException">The key opens nothing.</exception>
    /// <exception cref="ConflictException">It was changed since.</exception>
    /// <exception cref="RuleException">Accepted already, or no reason was given.</exception>
    public async Task WithdrawAsync(DraftKey key, int version, string reason)
    {
        await using var db = dbs.Open(Scope.Everything);
        var file = await drafts.OpenAsync(db, key);
        if (file.Case.Version != version)
        {
            throw new ConflictException();
        }

        if (!MayWithdraw(file))
        {
            throw new RuleException("本件已受理或已结束，不能撤回。");
        }

        if (string.IsNullOrWhiteSpace(reason))
        {
            throw new RuleException("请写明撤回的原因") { Field = nameof(reason) };
        }

        var now = time.GetUtcNow();
        db.Decisions.Add(ApplicantDecision.Of(file, Outcome.Withdrawn, reason.Trim(), now));
        file.Case.Close(CaseStatus.Withdrawn, now);
        audit.Record(db, key, file.Case, "case-withdrawn");
        await db.SaveChangesAsync();
    }
}
