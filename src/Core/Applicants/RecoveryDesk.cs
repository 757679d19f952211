using Microsoft.EntityFrameworkCore;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Applicants;

/// <summary>
/// Sets a password for somebody who lost theirs. The platform sends no messages, so a person proves it is them by what a
/// message could not show better: papers of their own case, or their identity card at the union's counter.
/// </summary>
public sealed class RecoveryDesk(
    IPlatformDbs dbs,
    ApplicantEntry entry,
    ApplicantPasswords passwords,
    GuessCounter guesses,
    LookupHash hash,
    AuditTrail trail,
    TimeProvider time
)
{
    /// <summary>One message, whatever did not fit.</summary>
    public const string Wrong = "填写的内容对不上，密码没有修改。请逐项核对；连续 5 次不对，要等 15 分钟才能再试。";

    private const string Guessing = "recovery";
    private const string CodePurpose = "applicant.recovery-code";
    private const int CodeLength = 10;

    /// <summary>
    /// A code for the account, to be handed over in person. Codes given before no longer work. Whether the officer may give
    /// one, and has seen the identity card, is the caller's to ask.
    /// </summary>
    public async Task<string> IssueAsync(PlatformDb db, Actor officer, Guid accountId)
    {
        var now = time.GetUtcNow();
        await db
            .RecoveryCodes.Where(row => row.AccountId == accountId && row.UsedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.UsedAt, now));
        var code = SecretCodes.Make(CodeLength);
        db.RecoveryCodes.Add(
            new RecoveryCode
            {
                Id = Guid.CreateVersion7(now),
                AccountId = accountId,
                CodeHash = hash.Of(CodePurpose, code),
                IssuedAt = now,
                IssuedById = officer.AccountId,
            }
        );
        return code;
    }

    /// <summary>With the code the union gave.</summary>
    /// <exception cref="RuleException"><see cref="Wrong"/>, or the new password cannot be taken.</exception>
    public async Task<ApplicantKey> ByCodeAsync(string mobile, string code, string password, TimeSpan lasting)
    {
        var given = hash.Of(CodePurpose, code.Trim().ToUpperInvariant());
        var earliest = time.GetUtcNow() - RecoveryCode.Lifetime;
        return await SetAsync(
            mobile,
            password,
            lasting,
            async (db, accounts) =>
            {
                var ids = accounts.Select(account => account.Id).ToList();
                var found = await db.RecoveryCodes.SingleOrDefaultAsync(row =>
                    row.CodeHash == given
                    && row.UsedAt == null
                    && row.IssuedAt > earliest
                    && ids.Contains(row.AccountId)
                );
                if (found is null)
                {
                    return null;
                }

                found.UsedAt = time.GetUtcNow();
                return found.AccountId;
            }
        );
    }

    /// <summary>With a proof of the caller's: which of the accounts it is for, null for none.</summary>
    /// <exception cref="RuleException"><see cref="Wrong"/>, or the new password cannot be taken.</exception>
    public async Task<ApplicantKey> SetAsync(
        string mobile,
        string password,
        TimeSpan lasting,
        Func<PlatformDb, IReadOnlyList<ApplicantAccount>, Task<Guid?>> proof
    )
    {
        var digits = ApplicantRules.Mobile(mobile);
        ApplicantRules.Password(password, digits);
        if (!await guesses.CountAsync(Guessing, digits))
        {
            throw new RuleException(Wrong);
        }

        await using var db = dbs.Open(Scope.Everything);
        await using var transaction = await db.Database.BeginTransactionAsync();
        var accounts = await entry.CarryingAsync(db, digits);
        var proven = await proof(db, accounts);
        var account = accounts.SingleOrDefault(one => one.Id == proven) ?? throw new RuleException(Wrong);
        if (accounts.Any(one => one != account && passwords.Fits(one, password)))
        {
            throw new RuleException("请换一个密码：同一手机号码下您的另一个账号已经用了它")
            {
                Field = nameof(Registration.Password),
            };
        }

        var now = time.GetUtcNow();
        account.PasswordHash = passwords.Hash(account, password);
        account.Stamp = ApplicantEntry.Stamp();
        account.RecoveredAt = now;
        trail.Record(db, AuditActor.Applicant, "applicant-recovered", "applicant", account.Id);
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
        await guesses.GiveBackAsync(Guessing, digits);
        return entry.Key(account, lasting);
    }
}
