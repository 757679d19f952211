using System.Text.RegularExpressions;
using Platform.Storage;

namespace Platform.Organizations;

/// <summary>What an account's and a post's data must be, said at the field.</summary>
internal static partial class AccountRules
{
    public static string UserName(string userName)
    {
        var trimmed = userName.Trim();
        return UserNameShape().IsMatch(trimmed)
            ? trimmed
            : throw new RuleException("用户名为 3 至 32 位小写字母、数字、点、横线或下划线，以字母开头")
            {
                Field = nameof(NewAccount.UserName),
            };
    }

    public static string PersonName(string name)
    {
        var trimmed = name.Trim();
        return trimmed.Length is >= 2 and <= 30
            ? trimmed
            : throw new RuleException("请填写姓名，2 至 30 个字") { Field = nameof(NewAccount.Name) };
    }

    public static string Title(string title)
    {
        var trimmed = title.Trim();
        return trimmed.Length is >= 2 and <= 30
            ? trimmed
            : throw new RuleException("请填写职务，2 至 30 个字，例如：帮扶中心经办人")
            {
                Field = nameof(NewPost.Title),
            };
    }

    /// <summary>Who manages accounts is watched by somebody else (三员分立).</summary>
    public static void RolesAreApart(IEnumerable<Role> held, Role added)
    {
        if (held.Any(role => (role, added) is (Role.Administrator, Role.Auditor) or (Role.Auditor, Role.Administrator)))
        {
            throw new RuleException("同一人不能同时担任系统管理员和审计员") { Field = nameof(NewPost.Role) };
        }
    }

    [GeneratedRegex(@"^[a-z][a-z0-9._-]{2,31}$")]
    private static partial Regex UserNameShape();
}
