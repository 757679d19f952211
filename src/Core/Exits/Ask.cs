using System.Diagnostics.CodeAnalysis;
using Platform.Storage;

namespace Platform.Exits;

/// <summary>What is asked of whoever fills something in, said at the field.</summary>
internal static class Ask
{
    public static string For(
        [NotNull] string? words,
        string message,
        string field,
        int longest = ExitMapping.WordsLength,
        string? clause = null
    )
    {
        if (string.IsNullOrWhiteSpace(words))
        {
            throw new RuleException(message) { Field = field, Clause = clause };
        }

        var written = words.Trim();
        return written.Length <= longest
            ? written
            : throw new RuleException($"最多写 {longest} 个字") { Field = field };
    }

    /// <summary>A day that lies between the proposal and today.</summary>
    public static void ForDay(DateOnly day, DateOnly earliest, DateOnly today, string earliestIs, string field)
    {
        if (day > today)
        {
            throw new RuleException("日期不能晚于今天") { Field = field };
        }

        if (day < earliest)
        {
            throw new RuleException($"日期不能早于{earliestIs} {earliest:yyyy年M月d日}") { Field = field };
        }
    }

    /// <summary>A meeting that can have been.</summary>
    public static void ForTalk(
        ExitTalk talk,
        IReadOnlyList<ExitManner> manners,
        DateOnly earliest,
        DateOnly today,
        string earliestIs
    )
    {
        ForDay(talk.On, earliest, today, earliestIs, nameof(ExitTalk.On));
        if (!manners.Contains(talk.Manner))
        {
            throw new RuleException("请选择方式") { Field = nameof(ExitTalk.Manner) };
        }

        _ = For(talk.With, "请填写对方是谁，例如：本人、配偶某某", nameof(ExitTalk.With), 50);
    }
}
