using Platform.Calendar;
using Platform.Regions;

namespace Platform.Comparisons;

/// <summary>Which steps the household goes through, who acts, and how long it takes at least.</summary>
internal static class StepRows
{
    private static readonly ComparedCell NoSuchStep = new(["没有这一步"], []);

    public static IReadOnlyList<ComparedRow> Of(ComparedPlace left, ComparedPlace right, WorkingCalendar calendar) =>
        [
            .. new[] { left, right }
                .SelectMany(place => place.Route)
                .Select(KindOf)
                .Distinct()
                .Select(kind => new ComparedRow(kind, Steps(left, kind), Steps(right, kind))),
            new("由谁认定", Deciding(left), Deciding(right)),
            new("办理时限", Limit(left, calendar), Limit(right, calendar)),
            new("最短用时", Shortest(left, calendar), Shortest(right, calendar)),
        ];

    private static ComparedCell Steps(ComparedPlace place, string kind)
    {
        var steps = place.Route.Where(stage => KindOf(stage) == kind).ToList();
        return steps.Count == 0
            ? NoSuchStep
            : new(
                [
                    .. steps.SelectMany(stage =>
                        stage.OwnRulesInWords.Prepend($"{stage.Name}（{stage.By.InWords}）{place.IfOpen(stage.When)}")
                    ),
                ],
                [.. steps.Select(stage => stage.Source)]
            );
    }

    private static ComparedCell Deciding(ComparedPlace place)
    {
        var deciding = place.Route.OfType<Determination>().ToList();
        return deciding.Count == 0
            ? ComparedCell.Unset
            : new(
                [.. deciding.Select(stage => $"{stage.By.InWords}{place.IfOpen(stage.When)}").Distinct()],
                [.. deciding.Select(stage => stage.Source)]
            );
    }

    private static ComparedCell Limit(ComparedPlace place, WorkingCalendar calendar) =>
        place.Side.Item.TimeLimit is { } limit
            ? new(
                [
                    limit.Words,
                    $"{place.Day.InWords}提交的，最迟 {limit.DueOn(place.Day, (from, days) => calendar.Add(from, days).LastDay).InWords}办结",
                ],
                [limit.Source]
            )
            : ComparedCell.Unset;

    /// <summary>Only days the documents write count; a step they give no days for is said to be open, not to take none.</summary>
    private static ComparedCell Shortest(ComparedPlace place, WorkingCalendar calendar)
    {
        var always = Counted(place.Route);
        var chosen = Counted(place.Route.OfType<OneOf>().SelectMany(choice => choice.Ways));
        if (always.Count == 0 && chosen.Count == 0)
        {
            return ComparedCell.Unset;
        }

        var days = always.Sum(notice => notice.AtLeast!.Value.Count);
        return new(
            [
                .. always.Count == 0 ? Array.Empty<string>() : [Least("", days)],
                .. chosen.Select(notice => Least($"选“{notice.Name}”的，", days + notice.AtLeast!.Value.Count)),
                "只计文件写明的公示天数，其他步骤的天数文件未规定",
            ],
            [.. always.Concat(chosen).Select(notice => notice.Source)]
        );

        string Least(string who, int working)
        {
            var term = calendar.Add(place.Day, working);
            var provisional = term.IsProvisional ? "（暂定）" : "";
            return $"{who}至少 {working} 个工作日：{place.Day.InWords}起算，{term.NextStepFrom.InWords}起可办结{provisional}";
        }
    }

    private static List<PublicNotice> Counted(IEnumerable<Stage> stages) =>
        [.. stages.OfType<PublicNotice>().Where(notice => notice.AtLeast is not null)];

    private static string KindOf(Stage stage) =>
        stage switch
        {
            Application => "申请",
            Review => "审核",
            HomeVisit => "入户调查",
            DemocraticAppraisal => "民主评议",
            WorkersCongress => "职工代表会议",
            PublicNotice => "公示",
            OneOf => "群众监督",
            DataCheck => "数据对碰",
            Determination => "认定",
            Forwarding => "报送",
            Acceptance => "受理",
            DataEntry => "录入",
            AssistancePlanning => "帮扶计划",
            CertificateIssuance => "办证",
            _ => stage.Name,
        };
}
