using Platform.Applicants;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Cases;

/// <summary>
/// The two ways to a new password. Both lead over a case in the account: its papers in the applicant's hands, or the unit's
/// union, which has the case and sees the identity card.
/// </summary>
public sealed class ApplicantRecoveryDesk(
    IPlatformDbs dbs,
    RecoveryDesk recovery,
    MyCasesDesk mine,
    CaseFiles files,
    CaseAudit audit
)
{
    /// <summary>With number and query code of a case in the account, and the identity number on its form.</summary>
    /// <exception cref="RuleException">They do not fit together, or the new password cannot be taken.</exception>
    public Task<ApplicantKey> ByCaseAsync(
        string mobile,
        string number,
        string queryCode,
        string idNumber,
        string password,
        TimeSpan lasting
    ) =>
        recovery.SetAsync(
            mobile,
            password,
            lasting,
            async (db, _) => (await mine.FindAsync(db, number, queryCode, idNumber))?.ApplicantAccountId
        );

    /// <summary>
    /// 恢复码, for the account a case of the officer's own unit is in. The officer says to have compared the identity card
    /// with the form; it is on record who did.
    /// </summary>
    /// <exception cref="NotFoundException">Not a case of the officer's unit, or in no account.</exception>
    /// <exception cref="RuleException">The card was not looked at.</exception>
    public async Task<string> IssueAsync(Actor officer, Guid caseId, bool hasSeenCard)
    {
        await using var db = dbs.Open(officer.Scope);
        await using var transaction = await db.Database.BeginTransactionAsync();
        var file = await files.FindAsync(db, caseId);
        if (file is null || !MayIssue(officer, file))
        {
            throw new NotFoundException();
        }

        if (!hasSeenCard)
        {
            throw new RuleException("请先当面核对身份证，与申请表上的姓名、身份证号一致才能发放");
        }

        var code = await recovery.IssueAsync(db, officer, file.Case.ApplicantAccountId!.Value);
        audit.Record(db, officer, file.Case, "applicant-code-issued");
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
        return code;
    }

    /// <summary>Where the page offers it. An applicant's draft is nobody's to know of yet.</summary>
    public static bool MayIssue(Actor officer, CaseFile file) =>
        officer.WorksOnCases
        && officer.BodyId == file.Unit.Id
        && file.Case is { ApplicantAccountId: not null, Status: not CaseStatus.Draft };
}
