using Microsoft.AspNetCore.Identity;
using Platform.Organizations;

namespace Platform.Host.Accounts;

/// <summary>Puts <see cref="PasswordRules"/> in the place of Identity's own.</summary>
internal sealed class PasswordCheck : IPasswordValidator<Account>
{
    public Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password) =>
        Task.FromResult(
            PasswordRules.Fault(password, user.UserName) is { } fault
                ? IdentityResult.Failed(new IdentityError { Code = nameof(PasswordRules), Description = fault })
                : IdentityResult.Success
        );
}
