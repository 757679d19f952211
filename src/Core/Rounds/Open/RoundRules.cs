using Platform.Regions;
using Platform.Storage;

namespace Platform.Rounds;

/// <summary>What a round's data must be, said at the field.</summary>
internal static class RoundRules
{
    public static string Name(string? name)
    {
        var trimmed = name?.Trim() ?? "";
        return trimmed.Length is >= 2 and <= RoundMapping.LongestName
            ? trimmed
            : throw new RuleException($"请填写名称，2 至 {RoundMapping.LongestName} 个字")
            {
                Field = nameof(NewRound.Name),
            };
    }

    public static void Year(int year, DateOnly today)
    {
        if (Math.Abs(year - today.Year) > 1)
        {
            throw new RuleException($"年度只能是 {today.Year - 1} 至 {today.Year + 1} 年")
            {
                Field = nameof(NewRound.Year),
            };
        }
    }

    /// <summary>The document typed by whoever opens it; else the one of the plan.</summary>
    public static string Documents(string? typed, RoundPlan? plan) =>
        TypedText.Optional(typed, RoundMapping.LongestText, nameof(NewRound.Documents))
        ?? plan?.Source.InWords
        ?? throw new RuleException("请填写部署这项工作的文件（名称、文号）") { Field = nameof(NewRound.Documents) };

    /// <summary>A level above cannot be done before the one that reports to it.</summary>
    public static void Deadlines(IReadOnlyList<RoundDeadline> deadlines, int year)
    {
        if (deadlines.Any(deadline => Math.Abs(deadline.On.Year - year) > 1))
        {
            throw new RuleException("时限应在本年度或前后一年之内") { Field = nameof(NewRound.Deadlines) };
        }

        if (deadlines.Any(below => deadlines.Any(above => above.By == below.To && above.On < below.On)))
        {
            throw new RuleException("上一级的时限不能早于下一级的时限") { Field = nameof(NewRound.Deadlines) };
        }
    }
}
