using System.Security.Cryptography;

namespace Platform.Organizations;

/// <summary>
/// What a password must be: 12 characters, or 10 of three kinds; not the person's own name, nothing that counts or
/// repeats. Length protects better than signs, so a sentence is welcome.
/// </summary>
public static class PasswordRules
{
    public const string InWords =
        "至少 12 位；含大写字母、小写字母、数字、符号中三种的，至少 10 位。不能包含用户名，不能是连续或重复的字符。";

    private const int Longest = 128;

    /// <summary>Easily told apart when read from paper: no 0 and O, 1, l and I.</summary>
    private const string Lower = "abcdefghijkmnpqrstuvwxyz";
    private const string Upper = "ABCDEFGHJKLMNPQRSTUVWXYZ";
    private const string Digits = "23456789";

    private static readonly string[] Common =
    [
        "password",
        "qwerty",
        "admin",
        "123456",
        "654321",
        "111111",
        "000000",
        "abcdef",
    ];

    /// <summary>Null when the password can be taken.</summary>
    public static string? Fault(string? password, string? userName)
    {
        if (string.IsNullOrEmpty(password))
        {
            return "请填写新密码";
        }

        if (password.Length > Longest)
        {
            return $"密码不能超过 {Longest} 位";
        }

        if (password.Length < (Kinds(password) >= 3 ? 10 : 12))
        {
            return "密码太短：至少 12 位；含大写字母、小写字母、数字、符号中三种的，至少 10 位";
        }

        if (!string.IsNullOrEmpty(userName) && password.Contains(userName, StringComparison.OrdinalIgnoreCase))
        {
            return "密码不能包含用户名";
        }

        return password.Distinct().Count() < 6 || IsRow(password) || IsMostlyCommon(password)
            ? "密码太容易猜到：不能由连续、重复的字符或常用密码组成"
            : null;
    }

    /// <summary>A password to be handed over once: four groups of four, of three kinds.</summary>
    public static string Random()
    {
        var groups = Enumerable.Range(0, 4).Select(_ => $"{One(Upper)}{One(Lower)}{One(Digits)}{One(Lower + Digits)}");
        return string.Join('-', groups);
    }

    private static char One(string among) => among[RandomNumberGenerator.GetInt32(among.Length)];

    private static int Kinds(string password) =>
        Convert.ToInt32(password.Any(char.IsUpper))
        + Convert.ToInt32(password.Any(char.IsLower))
        + Convert.ToInt32(password.Any(char.IsDigit))
        + Convert.ToInt32(password.Any(sign => !char.IsLetterOrDigit(sign)));

    /// <summary>abcdefghijkl, 987654321098.</summary>
    private static bool IsRow(string password) =>
        password.Zip(password.Skip(1), (left, right) => Math.Abs(right - left) == 1).Count(step => step) * 10
        >= (password.Length - 1) * 8;

    /// <summary>A common password with a few signs around it.</summary>
    private static bool IsMostlyCommon(string password) =>
        Common.Any(word =>
            password.Contains(word, StringComparison.OrdinalIgnoreCase) && password.Length - word.Length < 6
        );
}
