using System.Globalization;
using System.Text;
using Platform.Regions.Conformance;

namespace Platform.Regions;

/// <summary>A region's rules as somebody would read them out, each with the clause it stands in.</summary>
public sealed class RegionInWords(Region region)
{
    private readonly StringBuilder _text = new();

    public static string Of(Region region) => new RegionInWords(region).Write();

    private string Write()
    {
        Line($"{region.Name}（{region.Code}）");
        foreach (var item in region.ServiceItems)
            Item(item);
        foreach (var service in region.PublicServices)
            Section($"公益服务：{service.Name}（{service.Code}）", service.InWords);
        Section("标准", region.Benchmarks.SelectMany(Benchmark));
        Section("困难类别", region.Categories?.InWords ?? []);
        Section("帮扶", region.Aid?.InWords ?? []);
        Section("可由本地启用", region.Switches.Select(Switched));
        Section("期间变动", region.Changes.Select(ArchiveWords.Change));
        Section("档案标记", region.Marks.Select(ArchiveWords.Mark));
        Section("联系人", region.ContactPersons?.InWords ?? []);
        Section("退出", region.Exits?.InWords ?? []);
        foreach (var round in region.Rounds)
            Section($"集中工作：{round.Name}　〔{round.Source.InWords}〕", round.InWords);
        Section("抽查", region.SpotChecks.Select(ArchiveWords.SpotCheck));
        Section("弄虚作假的处理", region.Sanctions.Select(ArchiveWords.Sanction));
        Section("投诉", region.Complaints?.InWords ?? []);
        Section("办公地点", region.Offices.Select(Office));
        Section("来源文件", region.Sources.Select(Source));
        Section("文件未规定的事项", region.Silences.Select(silence => $"{silence.Topic}：{silence.Treatment}"));
        Section(
            "按文件推定的事项",
            region.Inferences.Select(part => $"{part.Where}：{part.Value.Inference}（{part.Value.InWords}）")
        );
        Section("文字勘误", region.Errata.Select(e => $"{e.Where.InWords}：“{e.Printed}”读作“{e.Read}”"));
        return _text.ToString();
    }

    private void Item(ServiceItem item)
    {
        Line("");
        Line($"事项：{item.Name}（{item.Code}），{From(item)}");
        Line($"  实施机构：{item.Guide.ImplementingBody}");
        Line($"  申请主体：{item.Guide.Applicants}");
        Line($"  办理时限：{item.TimeLimit?.Words ?? StageWords.Unset}");
        Line($"  收费：{item.Guide.Fee}");
        if (item.Renews is { } renews)
            Line($"  {ArchiveWords.Renewal(renews)}");
        foreach (var precondition in item.Preconditions)
        {
            Line(
                $"  申请条件：{precondition.Condition.InWords}；不符合的：{precondition.Otherwise}　〔{precondition.Source.InWords}〕"
            );
        }

        Section($"  办理条件　〔{item.Guide.RequirementsSource.InWords}〕", item.Guide.Requirements);
        if (item.Guide.Submission is { } submission)
            Line($"  怎样提交：{submission}");
        Section("  办理依据", item.Guide.LegalBases.Select(basis => basis.InWords));
        foreach (var form in item.Forms)
            Section($"  表格：{form.Name}{Occasion(item, form)}", form.Sections.Select(Fields));
        Checklist(item.Checklist);
        foreach (var handUp in item.HandUps)
            Checklist(handUp.Checklist);
        Section("  流程", item.Approval.SelectMany((stage, place) => Stage(item, stage, place + 1)));
        if (item.Papers.Count > 0)
            Section("  文书", item.Papers.Select(paper => $"{paper.Name}　〔{paper.Source.InWords}〕"));
        if (item.Certificate is { } certificate)
            Section($"  证件：{certificate.Name}", Certificate(certificate));
        if (item.Guide.Notes.Count > 0)
            Section("  说明", item.Guide.Notes);
    }

    private void Checklist(Checklist list) =>
        Section(
            $"  材料：{list.Name}　〔{list.Source.InWords}〕",
            list.Items.Select(material =>
                string.Join(
                    "，",
                    new[]
                    {
                        $"{material.Number}{material.Name}",
                        material.HowMany,
                        material.KeptInWords,
                        $"{material.ProvidedBy.InWords}提供",
                        material.When.InWords is { Length: > 0 } when ? $"仅当{when}" : null,
                        material.PerPerson is null ? null : "每人一份",
                        material.Signing is { } signing
                            ? $"{string.Join("、", signing.Marks.Select(mark => mark.InWords))}：本人和成年家庭成员"
                            : null,
                        material.PerUnit ? "每个单位一份" : null,
                        material.GivenOnce ? "同一档案以前提交过的不再提交" : null,
                        material.Note,
                    }.OfType<string>()
                )
            )
        );

    private static IEnumerable<string> Stage(ServiceItem item, Stage stage, int place)
    {
        var only = stage.When.InWords is { Length: > 0 } when ? $"　仅当{when}" : "";
        yield return $"{place}. {stage.Name}（{stage.By.InWords}）{only}　〔{stage.Source.InWords}〕";
        foreach (var rule in stage.RulesInWords(item))
            yield return $"   · {rule}";
    }

    private static string Occasion(ServiceItem item, Form form)
    {
        var stage = item
            .Approval.Parts<Stage>()
            .Select(part => part.Value)
            .FirstOrDefault(one => one.Code == form.FilledAt);
        return string.Concat(
            form.When.InWords is { Length: > 0 } when ? $"　仅当{when}" : "",
            stage is null ? "" : $"　在“{stage.Name}”填写（{stage.By.InWords}）"
        );
    }

    private static string Fields(Section section)
    {
        var fields = section.Fields.Select(field =>
            field.Fact.Label
            + (field.Required ? "*" : "")
            + (field.When.InWords is { Length: > 0 } when ? $"（{when}时）" : "")
        );
        return $"{section.Name}{(section.Rows is null ? "" : "（逐行填写）")}：{string.Join("、", fields)}{(section.Totals.Count == 0 ? "" : $"；合计：{string.Join("、", section.Totals.Select(column => column.Label))}")}";
    }

    private static IEnumerable<string> Certificate(Certificate certificate) =>
        [
            $"有效期：{Years(certificate.ValidYears)}",
            certificate.ReviewedEveryYears is { } every ? $"年审：每 {every} 年一次" : "年审：无",
            $"编号：{certificate.NumberPattern ?? $"{StageWords.Unset}，由发证单位自行编号"}",
            $"尺寸：{certificate.Paper.Width}×{certificate.Paper.Height} 毫米",
        ];

    private static IEnumerable<string> Benchmark(Benchmark benchmark) =>
        benchmark.Values.Count == 0
            ? [$"{benchmark.Name}：{StageWords.Unset}"]
            : benchmark.Values.Select(value =>
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{benchmark.Name}：{value.Amount} {benchmark.Unit.InWords}，{value.PeriodInWords}，{value.AreaInWords}〔{value.Source.InWords}〕"
                )
            );

    private static string Switched(Switch choice) =>
        $"{choice.Name}（{choice.Code}），默认{(choice.IsOnByDefault ? "启用" : "不启用")}　〔{choice.Source.InWords}〕";

    private static string Office(Office office) =>
        string.Join("，", new[] { office.Name, office.Address, office.Telephone }.OfType<string>());

    private static string Source(SourceDocument source) =>
        $"{source.InWords}，{source.Issuer}，{(source.Issued is { } day ? $"{day:yyyy-MM-dd}" : "未注明日期")}";

    private static string From(ServiceItem item) =>
        item.From is { } day ? $"{day:yyyy-MM-dd} 起施行" : "施行日期未注明";

    private static string Years(int? years) => years is { } known ? $"{known} 年" : StageWords.Unset;

    private void Section(string title, IEnumerable<string> lines)
    {
        var indent = new string(' ', title.Length - title.TrimStart().Length + 2);
        Line("");
        Line(title);
        var any = false;
        foreach (var line in lines)
        {
            any = true;
            Line(indent + line);
        }

        if (!any)
            Line($"{indent}{StageWords.Unset}");
    }

    private void Line(string line) => _text.AppendLine(line.TrimEnd());
}
