using Platform.Regions;
using Platform.Storage;

namespace Platform.Inspections;

/// <summary>What a draw's data must be, said at the field.</summary>
internal static class DrawRules
{
    private const int LongestSeed = 64;

    public static string Name(string? name)
    {
        var trimmed = name?.Trim() ?? "";
        return trimmed.Length is >= 2 and <= InspectionMapping.LongestName
            ? trimmed
            : throw new RuleException($"请填写抽查名称，2 至 {InspectionMapping.LongestName} 个字")
            {
                Field = nameof(NewDraw.Name),
            };
    }

    public static string? Occasion(string? occasion, SpotCheckRule? rule) =>
        TypedText.Optional(occasion, InspectionMapping.LongestWords, nameof(NewDraw.Occasion))
        ?? (
            rule is null
                ? throw new RuleException("本地文件没有规定抽查，请写明这次抽查的安排或缘由")
                {
                    Field = nameof(NewDraw.Occasion),
                }
                : null
        );

    public static string? Seed(string? seed)
    {
        var trimmed = seed?.Trim() ?? "";
        return trimmed.Length == 0 ? null
            : trimmed.Length <= LongestSeed && trimmed.All(sign => char.IsAsciiLetterOrDigit(sign) || sign == '-')
                ? trimmed
            : throw new RuleException($"种子只用字母、数字和横线，不超过 {LongestSeed} 位")
            {
                Field = nameof(NewDraw.Seed),
            };
    }

    public static int Count(NewDraw request, int population, SpotCheckRule? rule)
    {
        if (population == 0)
        {
            throw new RuleException("范围内没有在册档案，没有可以抽查的。");
        }

        var count = (request.Number, request.Percent) switch
        {
            ({ } number, null) when number >= 1 && number <= population => number,
            ({ }, null) => throw new RuleException($"抽取份数应在 1 至 {population} 之间")
            {
                Field = nameof(NewDraw.Number),
            },
            (null, >= 1 and <= 100) => Draw.CountOf(population, request.Percent.Value),
            _ => throw new RuleException("请填写抽取份数，或者 1 至 100 的百分比") { Field = nameof(NewDraw.Percent) },
        };
        return rule?.Percent is { } least && count < Draw.CountOf(population, least)
            ? throw new RuleException($"抽查不能少于 {least}%，即 {Draw.CountOf(population, least)} 份")
            {
                Field = request.Number is null ? nameof(NewDraw.Percent) : nameof(NewDraw.Number),
                Clause = rule.Source.InWords,
            }
            : count;
    }
}
