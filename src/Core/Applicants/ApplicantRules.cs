using System.Text.RegularExpressions;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Applicants;

/// <summary>What an applicant's data must be, said at the field.</summary>
internal static partial class ApplicantRules
{
    private const int LongestName = 30;

    /// <summary>Eleven digits, however they were grouped.</summary>
    /// <exception cref="RuleException">No mobile number of the mainland.</exception>
    public static string Mobile(string typed) =>
        MobileOrNull(typed) ?? throw new RuleException("请填写 11 位手机号码") { Field = nameof(Registration.Mobile) };

    public static string? MobileOrNull(string typed)
    {
        var digits = string.Concat(typed.Where(sign => !char.IsWhiteSpace(sign) && sign != '-'));
        return Shape().Match(digits) is { Success: true } found ? found.Groups[1].Value : null;
    }

    public static string Name(string typed)
    {
        var trimmed = typed.Trim();
        return trimmed.Length is >= 2 and <= LongestName
            ? trimmed
            : throw new RuleException("请填写姓名，与身份证上的一致") { Field = nameof(Registration.Name) };
    }

    /// <summary>As for officers.</summary>
    public static void Password(string? password, string mobile)
    {
        if (PasswordRules.Fault(password, mobile) is { } fault)
        {
            throw new RuleException(fault.Replace("用户名", "手机号码", StringComparison.Ordinal))
            {
                Field = nameof(Registration.Password),
            };
        }
    }

    [GeneratedRegex(@"^(?:\+?86)?(1[3-9]\d{9})$")]
    private static partial Regex Shape();
}
