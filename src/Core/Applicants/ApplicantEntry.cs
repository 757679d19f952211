using Microsoft.EntityFrameworkCore;
using Platform.Storage;

namespace Platform.Applicants;

/// <summary>Registers applicants and lets them in. Neither tells whether a number is registered.</summary>
public sealed class ApplicantEntry(
    IPlatformDbs dbs,
    ApplicantPasswords passwords,
    GuessCounter guesses,
    FieldCipher cipher,
    LookupHash hash,
    AuditTrail trail,
    TimeProvider time
)
{
    /// <summary>One message for an unknown number, a wrong password and the pause after five of them.</summary>
    public const string Wrong =
        "手机号码或密码不正确。连续输错 5 次，要等 15 分钟才能再试；刚刚输错多次的，请过一会儿再登录。";

    private const string TooOften = "这个手机号码刚才试的次数太多，请过 15 分钟再注册或登录。";

    private const string Guessing = "sign-in";

    /// <summary>
    /// Makes an account and lets its owner in. Whoever registers once more with the password they have already is let into
    /// the account they have.
    /// </summary>
    /// <exception cref="RuleException">Something is missing or not right, or the number was tried too often.</exception>
    public async Task<ApplicantKey> RegisterAsync(Registration typed, TimeSpan lasting)
    {
        var mobile = ApplicantRules.Mobile(typed.Mobile);
        var name = ApplicantRules.Name(typed.Name);
        ApplicantRules.Password(typed.Password, mobile);
        if (!typed.Agrees || !typed.AgreesToSensitive)
        {
            throw new RuleException("请阅读说明，并分别勾选两项同意；不同意的，可以到所在单位的工会办理。")
            {
                Field = nameof(Registration.Agrees),
            };
        }

        await using var db = dbs.Open(Scope.Nothing);
        if (await TryAsync(db, mobile, typed.Password) is { } known)
        {
            return Key(known, lasting);
        }

        var now = time.GetUtcNow();
        var account = new ApplicantAccount
        {
            Id = Guid.CreateVersion7(now),
            Name = name,
            Stamp = Stamp(),
            CreatedAt = now,
        };
        account.PasswordHash = passwords.Hash(account, typed.Password);
        Name(account, mobile);
        db.Applicants.Add(account);
        db.ApplicantConsents.AddRange(
            Enum.GetValues<ConsentKind>()
                .Select(kind => new ApplicantConsent
                {
                    Id = Guid.CreateVersion7(now),
                    AccountId = account.Id,
                    Kind = kind,
                    TextVersion = ConsentTexts.Version,
                    GivenAt = now,
                })
        );
        trail.Record(db, AuditActor.Applicant, "applicant-registered", "applicant", account.Id);
        await db.SaveChangesAsync();
        return Key(account, lasting);
    }

    /// <exception cref="RuleException"><see cref="Wrong"/>, whatever was wrong.</exception>
    public async Task<ApplicantKey> SignInAsync(string mobile, string password, TimeSpan lasting)
    {
        await using var db = dbs.Open(Scope.Nothing);
        var digits = ApplicantRules.MobileOrNull(mobile) ?? throw new RuleException(Wrong);
        var account = await TryAsync(db, digits, password, Wrong) ?? throw new RuleException(Wrong);
        trail.Record(db, AuditActor.Applicant, "applicant-signed-in", "applicant", account.Id);
        await db.SaveChangesAsync();
        return Key(account, lasting);
    }

    /// <summary>The account of that number the password opens; counted as a try.</summary>
    /// <exception cref="RuleException">Tried too often.</exception>
    internal async Task<ApplicantAccount?> TryAsync(
        PlatformDb db,
        string mobile,
        string password,
        string refusal = TooOften
    )
    {
        if (!await guesses.CountAsync(Guessing, mobile))
        {
            throw new RuleException(refusal);
        }

        var account = passwords.Find(await CarryingAsync(db, mobile), password);
        if (account is not null)
        {
            await guesses.GiveBackAsync(Guessing, mobile);
        }

        return account;
    }

    internal async Task<IReadOnlyList<ApplicantAccount>> CarryingAsync(PlatformDb db, string mobile)
    {
        var carried = HashOf(mobile);
        return await db.Applicants.Where(row => row.MobileHash == carried && row.ClosedAt == null).ToListAsync();
    }

    internal void Name(ApplicantAccount account, string mobile)
    {
        account.SealedMobile = cipher.Seal(mobile, ApplicantSessions.MobileContext(account.Id));
        account.MobileHash = HashOf(mobile);
    }

    internal static string Stamp() => Guid.NewGuid().ToString("N");

    internal ApplicantKey Key(ApplicantAccount account, TimeSpan lasting) =>
        new(account.Id, account.Stamp, time.GetUtcNow() + lasting);

    private byte[] HashOf(string mobile) => hash.Of("applicant.mobile", mobile);
}
