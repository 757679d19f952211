namespace Platform.Regions;

/// <summary>The flow chart of an approval chain.</summary>
public static class StagesChart
{
    extension(ServiceItem item)
    {
        /// <summary>With every way there is.</summary>
        public FlowChart Chart => item.ChartFor(_ => null);

        /// <summary>The ways that are still open.</summary>
        /// <param name="decides">What is known of a question the chain's conditions ask; null leaves it open.</param>
        public FlowChart ChartFor(Func<Condition, bool?> decides)
        {
            var routes = new StageRoutes(item.Approval, decides);
            var stages = item.Approval.Where(routes.Reach).ToList();
            var joined =
                from first in stages
                from second in stages
                where routes.Join(first, second)
                from way in Ends(first)
                select new FlowArrow(way, second.Code) { IsDashed = !routes.AllReach(second) };
            return new(
                $"{item.Name}流程图",
                [.. stages.Index().SelectMany(at => Boxes(at.Item, at.Index + 1, !routes.AllReach(at.Item)))],
                [.. stages.SelectMany(Inside), .. joined]
            );
        }
    }

    private static IEnumerable<FlowBox> Boxes(Stage stage, int place, bool isOpen) =>
        Ways(stage)
            .Select(way => new FlowBox(way.Code, way.Name)
            {
                Kind = FlowBoxKind.Way,
                By = way.By == stage.By ? null : way.By.InWords,
                Words = [.. way.OwnRulesInWords],
            })
            .Prepend(
                new FlowBox(stage.Code, stage.Name)
                {
                    Place = place,
                    By = stage.By.InWords,
                    OnlyIf = isOpen ? stage.When.InWords : null,
                    Words = stage is Acceptance or OneOf or Review or Determination
                        ? [.. stage.LimitInWords]
                        : [.. stage.OwnRulesInWords],
                }
            )
            .Concat(Beside(stage));

    private static IEnumerable<FlowArrow> Inside(Stage stage) =>
        Beside(stage)
            .Select(box => new FlowArrow(stage.Code, box.Code)
            {
                IsDashed = true,
                IsReturning = box.Kind is FlowBoxKind.Aside,
            })
            .Concat(Ways(stage).Select(way => new FlowArrow(stage.Code, way.Code)));

    private static IReadOnlyList<Stage> Ways(Stage stage) => stage is OneOf choice ? choice.Ways : [];

    private static IEnumerable<string> Ends(Stage stage) =>
        stage is OneOf choice ? choice.Ways.Select(way => way.Code) : [stage.Code];

    /// <summary>Where a step may turn off the way, or look aside.</summary>
    private static IEnumerable<FlowBox> Beside(Stage stage)
    {
        switch (stage)
        {
            case Review review:
                if (review.VisitWhenNecessary is { } visit)
                    yield return Aside("visit", "必要时入户调查", [.. visit.InWords]);

                yield return Exit("return", "退回", ["不符合要求的，说明原因退回原建档单位或上一步"]);
                break;

            case Acceptance acceptance:
                if (acceptance.Correction is { } correction)
                    yield return Aside("correction", "补正", [correction.Heading, correction.ConsequenceInWords]);

                yield return Exit(
                    "refusal",
                    "不予受理",
                    [.. Told(acceptance.CallOnRefusal), .. Told(acceptance.OnRefusal)]
                );
                break;

            case Determination determination:
                yield return Exit("denial", "不予认定", [.. Told(determination.OnDenial)]);
                break;
        }

        FlowBox Aside(string code, string name, IReadOnlyList<string> words) =>
            new($"{stage.Code}.{code}", name) { Kind = FlowBoxKind.Aside, Words = words };

        FlowBox Exit(string code, string name, IReadOnlyList<string> words) =>
            new($"{stage.Code}.{code}", name) { Kind = FlowBoxKind.Exit, Words = words };
    }

    private static IEnumerable<string> Told(CallScript? call) =>
        call is null ? [] : [$"电话通知{call.To.InWords}：{string.Join("、", call.Points)}"];

    private static IEnumerable<string> Told(OutcomeFeedback? feedback) =>
        feedback is null
            ? []
            :
            [
                feedback.AndContactPerson
                    ? $"结果反馈{feedback.Through.InWords}和联系人，由其告知申请人"
                    : $"由{feedback.Through.InWords}告知申请人并说明理由",
            ];
}
