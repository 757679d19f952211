namespace Platform.Regions.Conformance;

public sealed class CodesAreUnique : IRegionRule
{
    public string Name => "同一清单中代码不重复";

    public string Why => "按代码存取的两样东西同名，后一样会盖住前一样。";

    public string Remedy =>
        "表格、材料、流程步骤、办公地点、标准、困难类别、标记、集中工作及其报表、公益服务及其流程、投诉情形、责任追究各自的代码在本清单内唯一。";

    public string? Example =>
        """new Photocopy("id-card", "身份证"), new Photocopy("id-card-of-spouse", "配偶身份证")""";

    public string MendedIn => "Materials.cs";

    public IEnumerable<string> Violations(Candidate candidate) =>
        candidate
            .Region.ServiceItems.SelectMany(item =>
                Twice($"{item.Name} › 表格", item.Forms.Select(form => form.Code))
                    .Concat(Twice($"{item.Name} › 文书", item.Papers.Select(paper => paper.Code)))
                    .Concat(Twice($"{item.Name} › 流程", item.Approval.Parts<Stage>().Select(part => part.Value.Code)))
            )
            .Concat(
                candidate
                    .Region.Parts<Checklist>()
                    .SelectMany(list =>
                        Twice(list.Where, list.Value.Items.Parts<Material>().Select(part => part.Value.Code))
                    )
            )
            .Concat(Twice("办公地点", candidate.Region.Offices.Select(office => office.Code)))
            .Concat(Twice("标准", candidate.Region.Benchmarks.Select(benchmark => benchmark.Code)))
            .Concat(Twice("困难类别", candidate.Region.Categories?.Categories.Select(category => category.Code) ?? []))
            .Concat(Twice("可启用项", candidate.Region.Switches.Select(choice => choice.Code)))
            .Concat(Twice("期间变动", candidate.Region.Changes.Select(change => change.Code)))
            .Concat(Twice("档案标记", candidate.Region.Marks.Select(mark => mark.Code)))
            .Concat(Twice("集中工作", candidate.Region.Rounds.Select(round => round.Code)))
            .Concat(
                candidate.Region.Rounds.SelectMany(round =>
                    Twice($"{round.Name} › 报表", round.Sheets.Select(sheet => sheet.Code))
                )
            )
            .Concat(Twice("公益服务", candidate.Region.PublicServices.Select(service => service.Code)))
            .Concat(
                candidate.Region.PublicServices.SelectMany(service =>
                    Twice($"{service.Name} › 流程", service.Flow.Select(step => step.Code))
                )
            )
            .Concat(candidate.Region.PublicServices.SelectMany(Kinds))
            .Concat(Twice("投诉情形", candidate.Region.Complaints?.Grounds.Select(ground => ground.Code) ?? []))
            .Concat(Twice("责任追究", candidate.Region.Sanctions.Select(sanction => sanction.Code)));

    private static IEnumerable<string> Kinds(PublicService service) =>
        service switch
        {
            EmploymentService employment => Twice(
                    $"{service.Name} › 培训",
                    employment.Trainings.Select(kind => kind.Code)
                )
                .Concat(Twice($"{service.Name} › 创业扶持", employment.StartupSupports.Select(kind => kind.Code))),
            ActivityService activities => Twice(
                $"{service.Name} › 活动种类",
                activities.Kinds.Select(kind => kind.Code)
            ),
            PetitionService petitions => Twice(
                $"{service.Name} › 渠道",
                petitions.Channels.Select(channel => channel.Code)
            ),
            _ => [],
        };

    private static IEnumerable<string> Twice(string where, IEnumerable<string> codes) =>
        codes
            .GroupBy(code => code)
            .Where(same => same.Count() > 1)
            .Select(same => $"{where}：代码“{same.Key}”出现了 {same.Count()} 次");
}
