namespace Platform.Regions;

/// <summary>A category scheme as sentences, each with the clause it stands in.</summary>
public static class CategorySchemeWords
{
    extension(CategoryScheme scheme)
    {
        public IEnumerable<string> InWords
        {
            get
            {
                yield return $"{scheme.Name}（{scheme.Code}）　〔{scheme.Source.InWords}〕";
                if (scheme.IsProposed)
                    yield return "建议值，未经确认：由经办人依据文件认定，测算只供参考；市里确认后才据以认定";
                yield return scheme.NetIncome.Formula + $"　〔{scheme.NetIncome.Source.InWords}〕";
                foreach (var kind in scheme.NetIncome.Incomes)
                    yield return Counted("收入", kind);
                foreach (var kind in scheme.NetIncome.Expenditures)
                    yield return Counted("支出", kind);
                yield return $"比照标准：默认按{scheme.UsualArea.InWords}标准，改按另一标准要写明理由　〔{scheme.UsualAreaSource.InWords}〕";
                foreach (var (place, category) in scheme.Categories.Index())
                    yield return $"{place + 1}. {category.Name}：{category.TestInWords}　〔{(category.Test?.Source ?? category.Source).InWords}〕";
            }
        }
    }

    private static string Counted(string what, CountedKind kind) =>
        $"{what}：{kind.Kind}，{(kind.Counts ? "计入" : "不计入")}　〔{kind.Source.InWords}〕";
}
