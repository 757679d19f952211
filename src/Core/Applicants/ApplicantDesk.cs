using Platform.Storage;

namespace Platform.Applicants;

/// <summary>What applicants change about their own account.</summary>
public sealed class ApplicantDesk(
    IPlatformDbs dbs,
    ApplicantSessions sessions,
    ApplicantEntry entry,
    ApplicantPasswords passwords,
    GuessCounter guesses,
    IEnumerable<IApplicantLeaving> leaving,
    FieldCipher cipher,
    AuditTrail trail,
    TimeProvider time
)
{
    /// <summary>Every other session ends; the key returned goes on.</summary>
    /// <exception cref="RuleException">The password in use was wrong, or the new one cannot be taken.</exception>
    public async Task<ApplicantKey> ChangePasswordAsync(ApplicantKey key, string current, string next)
    {
        await using var db = dbs.Open(Scope.Nothing);
        var account = await OwnerAsync(db, key, current, nameof(current));
        var mobile = MobileOf(account);
        ApplicantRules.Password(next, mobile);
        await RequireDistinctAsync(db, mobile, next);
        account.PasswordHash = passwords.Hash(account, next);
        account.Stamp = ApplicantEntry.Stamp();
        trail.Record(db, AuditActor.Applicant, "applicant-password-changed", "applicant", account.Id);
        await db.SaveChangesAsync();
        return key with { Stamp = account.Stamp };
    }

    /// <exception cref="RuleException">The password was wrong, or it is no mobile number.</exception>
    public async Task ChangeMobileAsync(ApplicantKey key, string current, string mobile)
    {
        await using var db = dbs.Open(Scope.Nothing);
        var digits = ApplicantRules.Mobile(mobile);
        var account = await OwnerAsync(db, key, current, nameof(current));
        if (digits == MobileOf(account))
        {
            throw new RuleException("这就是现在的手机号码") { Field = nameof(Registration.Mobile) };
        }

        await RequireDistinctAsync(db, digits, current);
        entry.Name(account, digits);
        trail.Record(db, AuditActor.Applicant, "applicant-mobile-changed", "applicant", account.Id);
        await db.SaveChangesAsync();
    }

    /// <summary>Ends every session of the account, this one too.</summary>
    public async Task SignOutEverywhereAsync(ApplicantKey key)
    {
        await using var db = dbs.Open(Scope.Nothing);
        var account = await sessions.RequireAsync(db, key);
        account.Stamp = ApplicantEntry.Stamp();
        trail.Record(db, AuditActor.Applicant, "applicant-signed-out-everywhere", "applicant", account.Id);
        await db.SaveChangesAsync();
    }

    /// <summary>
    /// 注销: name, number and password go, and so do drafts that were not handed in. What was handed in stays with the union
    /// and is followed with number and query code.
    /// </summary>
    /// <exception cref="RuleException">The password was wrong.</exception>
    public async Task CloseAsync(ApplicantKey key, string current)
    {
        await using var db = dbs.Open(Scope.Everything);
        await using var transaction = await db.Database.BeginTransactionAsync();
        var account = await OwnerAsync(db, key, current, nameof(current));
        foreach (var one in leaving)
        {
            await one.LeaveAsync(db, account.Id);
        }

        (account.Name, account.PasswordHash, account.SealedMobile, account.MobileHash) = ("", "", null, null);
        account.Stamp = ApplicantEntry.Stamp();
        account.ClosedAt = time.GetUtcNow();
        trail.Record(db, AuditActor.Applicant, "applicant-closed", "applicant", account.Id);
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
    }

    private async Task<ApplicantAccount> OwnerAsync(PlatformDb db, ApplicantKey key, string current, string field)
    {
        var account = await sessions.RequireAsync(db, key);
        var subject = account.Id.ToString();
        if (!await guesses.CountAsync("password", subject))
        {
            throw new RuleException("密码连续输错 5 次，请过 15 分钟再试") { Field = field };
        }

        if (!passwords.Fits(account, current))
        {
            throw new RuleException("当前密码不正确") { Field = field };
        }

        await guesses.GiveBackAsync("password", subject);
        return account;
    }

    /// <summary>Two accounts of one number are told apart by their passwords.</summary>
    private async Task RequireDistinctAsync(PlatformDb db, string mobile, string password)
    {
        if (await entry.TryAsync(db, mobile, password) is not null)
        {
            throw new RuleException("新密码不能与现在的相同，也不能与同一手机号码下您的另一个账号相同")
            {
                Field = nameof(Registration.Password),
            };
        }
    }

    private string MobileOf(ApplicantAccount account) =>
        cipher.Open(account.SealedMobile!, ApplicantSessions.MobileContext(account.Id));
}
