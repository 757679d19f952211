using Platform.Regions;

namespace Platform.Editions;

/// <summary>Forms, their sections and their fields as parts.</summary>
internal static class FormParts
{
    public static IEnumerable<ItemPart> Of(ServiceItem item) => item.Forms.SelectMany(form => Of(item, form));

    private static IEnumerable<ItemPart> Of(ServiceItem item, Form form)
    {
        var name = $"《{form.Name.Trim('《', '》')}》";
        yield return new(
            DifferenceArea.Form,
            form.Code,
            $"表格{name}",
            [
                Trait.Of("名称", form.Name),
                Trait.Of("填写人", FilledBy(item, form)),
                Trait.Of("何时填写", form.When.InWords),
                Trait.Of("打印样式", form.PrintedBy is null ? null : "有"),
            ]
        )
        {
            Source = form.Source,
            Text = WithoutClauses.Of(form with { Sections = [], PrintedBy = null }),
        };
        foreach (var section in form.Sections)
        {
            var place = $"{form.Code}/{section.Rows ?? section.Name}";
            yield return new(
                DifferenceArea.Form,
                place,
                $"{name}的“{section.Name}”部分",
                [
                    Trait.Of("名称", section.Name),
                    Trait.Of("何时填写", section.When.InWords),
                    Trait.Of("行数", RowsOf(section)),
                    Trait.List("合计", section.Totals.Select(column => column.Label)),
                    Trait.Of("填写说明", section.Help),
                ]
            )
            {
                Source = form.Source,
                Within = form.Code,
                About = $"：{string.Join("、", section.Fields.Select(field => field.Fact.Label))}",
                Text = WithoutClauses.Of(section with { Fields = [] }),
            };
            foreach (var field in section.Fields)
            {
                yield return FieldPart(form, name, section, field) with
                {
                    Within = place,
                };
            }
        }
    }

    private static ItemPart FieldPart(Form form, string name, Section section, Field field) =>
        new(
            DifferenceArea.Form,
            $"{form.Code}/{section.Rows}/{field.Fact.Key}",
            $"{name}的“{field.Fact.Label}”",
            [
                Trait.Of("名称", field.Fact.Label),
                Trait.Of("填写方式", KindOf(field.Fact)),
                Trait.Of("要求", field.Required ? "必填" : "可不填"),
                Trait.Of("何时填写", field.When.InWords),
                Trait.List("选项", field.Fact is Choice choice ? choice.Options : []),
                Trait.Of("填写说明", field.Help),
                Trait.Of("个人信息", field.Fact.Personal ? "按个人信息加密" : null),
                Trait.Of("所在部分", section.Name),
            ]
        )
        {
            Source = form.Source,
            About = $"（{section.Name}，{(field.Required ? "必填" : "可不填")}）",
            Text = WithoutClauses.Of<Fact>(field.Fact),
        };

    private static string FilledBy(ServiceItem item, Form form) =>
        form.FilledAt is { } code ? $"“{item.StageName(code)}”环节的办理单位" : "申请人";

    private static string? RowsOf(Section section) =>
        section.Rows is null
            ? null
            : $"{section.RowName} {section.MinimumRows} 至 {section.MaximumRows} {section.RowMeasure}";

    private static string KindOf(Fact fact) =>
        fact switch
        {
            Choice => "从选项中选择",
            YesNo => "是或否",
            Money => "金额（元）",
            Number number => $"整数，{number.Minimum} 到 {number.Maximum}",
            Day => "日期",
            Text text => $"文字，最多 {text.MaximumLength} 个字",
            IdentityNumber => "身份证号",
            Telephone => "电话号码",
            BankCard => "银行卡号",
            _ => fact.GetType().Name,
        };
}
