using Microsoft.EntityFrameworkCore;
using Platform.Storage;

namespace Platform.Organizations;

/// <summary>How an account is made, by an administrator or by the operator's verb.</summary>
internal static class NewAccounts
{
    public static Account Make(string userName, string name)
    {
        var checkedName = AccountRules.UserName(userName);
        return new Account
        {
            Id = Guid.CreateVersion7(),
            UserName = checkedName,
            NormalizedUserName = checkedName.ToUpperInvariant(),
            Name = AccountRules.PersonName(name),
            LockoutEnabled = true,
            SecurityStamp = Guid.NewGuid().ToString("N"),
        };
    }

    public static async Task NameIsFreeAsync(PlatformDb db, Account account)
    {
        if (await db.Accounts.AnyAsync(other => other.NormalizedUserName == account.NormalizedUserName))
        {
            throw new RuleException("该用户名已被使用，请换一个") { Field = nameof(NewAccount.UserName) };
        }
    }
}
