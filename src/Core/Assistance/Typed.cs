using Platform.Storage;

namespace Platform.Assistance;

/// <summary>What an officer typed, found fit to be kept or refused at its field.</summary>
internal static class Typed
{
    /// <summary>Trimmed.</summary>
    /// <exception cref="RuleException">Empty, or longer than a form's line.</exception>
    public static string Words(string? typed, string name, string field, int longest = 100) =>
        typed?.Trim() is { Length: > 0 } words
            ? UpTo(words, name, field, longest)
            : throw new RuleException($"请填写{name}") { Field = field };

    /// <summary>Trimmed; may be empty.</summary>
    public static string UpTo(string? typed, string name, string field, int longest)
    {
        var words = typed?.Trim() ?? "";
        return words.Length <= longest
            ? words
            : throw new RuleException($"{name}最多 {longest} 字，现在 {words.Length} 字") { Field = field };
    }

    /// <exception cref="RuleException">The day lies ahead, or before the archive.</exception>
    public static DateOnly Day(DateOnly day, string name, DateOnly earliest, DateOnly today, string field) =>
        day > today ? throw new RuleException($"{name}不能晚于今天") { Field = field }
        : day < earliest
            ? throw new RuleException($"{name}不能早于 {earliest:yyyy年M月d日}（先建档、后帮扶）") { Field = field }
        : day;
}
