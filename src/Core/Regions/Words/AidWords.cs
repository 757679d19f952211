namespace Platform.Regions;

/// <summary>What a region gives, as sentences, each with the clause it stands in.</summary>
public static class AidWords
{
    extension(AidRules rules)
    {
        public IEnumerable<string> InWords => rules.Kinds.SelectMany(Of);
    }

    private static IEnumerable<string> Of(AidRule rule)
    {
        yield return $"{rule.Name}（{rule.Kind.InWords}）　〔{rule.Source.InWords}〕";
        if (rule.Ceiling is { } ceiling)
        {
            foreach (var formula in ceiling.Formulas)
                yield return $"· 上限{(ceiling.IsProposed ? "（建议，未经确认）" : "")}：{formula.InWords}　〔{formula.Source.InWords}〕";
        }
        else
        {
            yield return $"· 上限：{StageWords.Unset}，由经办人写明理由后报批";
        }

        yield return rule.Income is { } income
            ? $"· {income.InWords}　〔{income.Source.InWords}〕"
            : $"· 是否计入家庭收入：{StageWords.Unset}";
    }
}
