using Microsoft.AspNetCore.Identity;

namespace Platform.Host.Accounts;

/// <summary>Those of Identity's messages that a person can get to see.</summary>
internal sealed class ChineseIdentityErrors : IdentityErrorDescriber
{
    public override IdentityError DefaultError() => Error(nameof(DefaultError), "操作没有完成，请重试");

    public override IdentityError ConcurrencyFailure() =>
        Error(nameof(ConcurrencyFailure), "账号刚刚被别人修改过，请重试");

    public override IdentityError PasswordMismatch() => Error(nameof(PasswordMismatch), "当前密码不正确");

    public override IdentityError InvalidUserName(string? userName) =>
        Error(nameof(InvalidUserName), "用户名只能用小写字母、数字、点、横线和下划线");

    public override IdentityError DuplicateUserName(string userName) =>
        Error(nameof(DuplicateUserName), "该用户名已被使用，请换一个");

    private static IdentityError Error(string code, string description) =>
        new() { Code = code, Description = description };
}
