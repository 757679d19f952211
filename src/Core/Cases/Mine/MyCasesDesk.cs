using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Platform.Applicants;
using Platform.Calendar;
using Platform.Households;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Cases;

/// <summary>The drafts and applications in an applicant's account. Nobody finds another's: to them it does not exist.</summary>
public sealed class MyCasesDesk(
    IPlatformDbs dbs,
    ApplicantSessions sessions,
    GuessCounter guesses,
    CaseFiles files,
    DraftDesk drafts,
    AnswersVault vault,
    CaseAudit audit
)
{
    private const string Guessing = "case";

    /// <summary>One message, whatever did not fit.</summary>
    private const string NotFound =
        "没有找到对应的申请，请逐项核对编号、查询码和身份证号。连续 5 次不对，要等 15 分钟才能再试。";

    /// <summary>Newest first.</summary>
    /// <exception cref="NotFoundException">The session is over.</exception>
    public async Task<IReadOnlyList<MyCase>> ListAsync(ApplicantKey key)
    {
        await using var db = dbs.Open(Scope.Everything);
        var account = await sessions.RequireAsync(db, key);
        var rows = await db
            .Cases.Where(row => row.ApplicantAccountId == account.Id)
            .OrderByDescending(row => row.CreatedAt)
            .ToListAsync();
        var lines = new List<MyCase>();
        foreach (var row in rows)
        {
            var progress =
                row.Status is CaseStatus.Draft ? null : ProgressDesk.Progress(await files.LoadAsync(db, row));
            lines.Add(
                new(row.Id, row.ItemName, row.RegionCode, row.UnitName, ChinaTime.DateOf(row.CreatedAt), progress)
            );
        }

        return lines;
    }

    /// <summary>An application that was handed in, with everything in it.</summary>
    /// <exception cref="NotFoundException">It is not in the account, or still a draft.</exception>
    public async Task<CaseFile> OpenAsync(ApplicantKey key, Guid caseId)
    {
        var file = await drafts.OpenAsync(DraftKey.Of(caseId, key));
        return file.Case.Status is CaseStatus.Draft ? throw new NotFoundException() : file;
    }

    /// <summary>A draft begun without an account goes into one; its old address opens nothing any more.</summary>
    /// <exception cref="NotFoundException">The address opens nothing, or the session is over.</exception>
    public async Task<DraftKey> TakeDraftAsync(ApplicantKey key, Guid caseId, string secret)
    {
        await using var db = dbs.Open(Scope.Everything);
        var account = await sessions.RequireAsync(db, key);
        var file = await drafts.OpenAsync(db, new DraftKey(caseId, secret, null));
        file.Case.GoInto(account.Id);
        audit.Record(db, DraftKey.Of(file.Case.Id, key), file.Case, "case-taken");
        await db.SaveChangesAsync();
        return DraftKey.Of(caseId, key);
    }

    /// <summary>
    /// An application handed in without an account goes into one. Number and query code show the progress to whoever has the
    /// paper; the account shows the whole form, so that the identity number on it is asked for as well.
    /// </summary>
    /// <exception cref="RuleException">They do not fit together, or it is in another account.</exception>
    public async Task<Guid> TakeCaseAsync(ApplicantKey key, string number, string queryCode, string idNumber)
    {
        await using var db = dbs.Open(Scope.Everything);
        var account = await sessions.RequireAsync(db, key);
        var found = await FindAsync(db, number, queryCode, idNumber) ?? throw new RuleException(NotFound);
        if (found.ApplicantAccountId is { } owner && owner != account.Id)
        {
            throw new RuleException("这件申请已经在另一个账号中，请用那个账号登录；忘记密码的，可以找回。");
        }

        found.GoInto(account.Id);
        audit.Record(db, DraftKey.Of(found.Id, key), found, "case-taken");
        await db.SaveChangesAsync();
        return found.Id;
    }

    /// <summary>The case these three belong to; null when they do not belong together. Counted as a try on the number.</summary>
    internal async Task<Case?> FindAsync(PlatformDb db, string number, string queryCode, string idNumber)
    {
        var typedNumber = number.Trim();
        var typedCode = queryCode.Trim().ToUpperInvariant();
        if (!await guesses.CountAsync(Guessing, typedNumber))
        {
            return null;
        }

        var row = await db.Cases.SingleOrDefaultAsync(row => row.Number == typedNumber && row.QueryCode == typedCode);
        if (row is null || !IsOf(row, idNumber))
        {
            return null;
        }

        await guesses.GiveBackAsync(Guessing, typedNumber);
        return row;
    }

    /// <summary>A draft nobody needs any more is removed with everything in it.</summary>
    /// <exception cref="NotFoundException">It is no draft of the account's.</exception>
    public async Task DiscardAsync(ApplicantKey key, Guid caseId)
    {
        await using var db = dbs.Open(Scope.Everything);
        var account = await sessions.RequireAsync(db, key);
        await using var transaction = await db.Database.BeginTransactionAsync();
        if (await RemovedDrafts.RemoveAsync(db, row => row.Id == caseId && row.ApplicantAccountId == account.Id) == 0)
        {
            throw new NotFoundException();
        }

        await transaction.CommitAsync();
    }

    private bool IsOf(Case row, string idNumber) =>
        vault.Open(row.Id, row.SealedAnswers)[Facts.ApplicantIdNumber.Key] is { } expected
        && CryptographicOperations.FixedTimeEquals(
            Encoding.UTF8.GetBytes(IdNumber.Normalize(expected)),
            Encoding.UTF8.GetBytes(IdNumber.Normalize(idNumber))
        );
}
