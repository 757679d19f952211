using Microsoft.AspNetCore.Identity;

namespace Platform.Applicants;

/// <summary>
/// Checks a password against the accounts that carry one number. It takes as long for none as for the usual few, so that
/// the time tells nobody whether a number is registered.
/// </summary>
public sealed class ApplicantPasswords(IPasswordHasher<ApplicantAccount> hasher)
{
    /// <summary>A number seldom has more than one account, and hardly ever more than two.</summary>
    private const int Looks = 2;

    private static readonly ApplicantAccount Nobody = new()
    {
        Name = "",
        Stamp = "",
        CreatedAt = default,
    };

    public string Hash(ApplicantAccount account, string password) => hasher.HashPassword(account, password);

    /// <summary>The one account it opens; null when it opens none.</summary>
    public ApplicantAccount? Find(IReadOnlyList<ApplicantAccount> accounts, string password)
    {
        ApplicantAccount? found = null;
        foreach (var account in accounts)
        {
            if (Fits(account, password))
            {
                found = account;
            }
        }

        for (var looks = accounts.Count; looks < Looks; looks++)
        {
            hasher.HashPassword(Nobody, password);
        }

        return found;
    }

    public bool Fits(ApplicantAccount account, string password) =>
        hasher.VerifyHashedPassword(account, account.PasswordHash, password) is not PasswordVerificationResult.Failed;
}
