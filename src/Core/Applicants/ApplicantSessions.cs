using Microsoft.EntityFrameworkCore;
using Platform.Storage;

namespace Platform.Applicants;

/// <summary>The one place that says whether an applicant's key still holds.</summary>
public sealed class ApplicantSessions(IPlatformDbs dbs, FieldCipher cipher, TimeProvider time)
{
    /// <summary>Null when nobody is signed in, or not any more.</summary>
    public async Task<ApplicantDetails?> FindAsync(ApplicantKey? key)
    {
        if (key is null)
        {
            return null;
        }

        await using var db = dbs.Open(Scope.Nothing);
        if (await FindAsync(db, key) is not { } account)
        {
            return null;
        }

        return new ApplicantDetails(
            account.Id,
            account.Name,
            cipher.Open(account.SealedMobile!, MobileContext(account.Id)),
            account.CreatedAt,
            account.RecoveredAt,
            await db
                .ApplicantConsents.Where(row => row.AccountId == account.Id)
                .OrderBy(row => row.GivenAt)
                .ToListAsync()
        );
    }

    /// <exception cref="NotFoundException">The session is over.</exception>
    public async Task<ApplicantAccount> RequireAsync(PlatformDb db, ApplicantKey key) =>
        await FindAsync(db, key) ?? throw new NotFoundException();

    internal static string MobileContext(Guid account) => $"applicant.mobile/{account}";

    private async Task<ApplicantAccount?> FindAsync(PlatformDb db, ApplicantKey key) =>
        time.GetUtcNow() < key.Until
            ? await db.Applicants.SingleOrDefaultAsync(row =>
                row.Id == key.AccountId && row.Stamp == key.Stamp && row.ClosedAt == null
            )
            : null;
}
