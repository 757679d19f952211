using Platform.Regions;
using Platform.Regions.Conformance;

namespace Platform.Editions;

/// <summary>The steps of the chain as parts.</summary>
internal static class StageParts
{
    public static IEnumerable<ItemPart> Of(ServiceItem item) =>
        item.Approval.Select(stage => new ItemPart(
            DifferenceArea.Stage,
            stage.Code,
            $"环节“{stage.Name}”",
            [
                Trait.Of("名称", stage.Name),
                Trait.Of("办理单位", stage.By.InWords),
                Trait.Of("办理方式", KindOf(stage)),
                Trait.Of("何时经过", stage.When.InWords is { Length: > 0 } when ? $"仅当{when}" : "都要经过"),
                Trait.List("要有的材料", stage.Requires.Select(item.MaterialName)),
                Trait.List("形成的材料", stage.Brings.Select(item.MaterialName)),
                Trait.List("规则", (stage with { Requires = [] }).RulesInWords(item).Concat(Further(stage))),
            ]
        )
        {
            Source = stage.Source,
            About = $"（{stage.By.InWords}）",
            Text = WithoutClauses.Of(stage),
        });

    extension(ServiceItem item)
    {
        /// <summary>The name of a stage, or of a way a stage leaves open; the code where there is none.</summary>
        public string StageName(string code) =>
            item.Approval.Parts<Stage>().FirstOrDefault(part => part.Value.Code == code)?.Value.Name ?? code;

        /// <summary>The name of a material of the checklist; the code where there is none.</summary>
        private string MaterialName(string code) =>
            item.Checklist.Items.FirstOrDefault(material => material.Code == code)?.Name ?? code;
    }

    private static IEnumerable<string> Further(Stage stage)
    {
        if (stage is Determination { OpensArchive: true })
        {
            yield return "同时建立或保留档案";
        }

        if (stage is Determination { Categorises: true })
        {
            yield return "同时认定困难类别";
        }
    }

    private static string KindOf(Stage stage) =>
        stage switch
        {
            Application => "申请",
            Review => "审核",
            HomeVisit => "入户调查",
            DemocraticAppraisal => "民主评议",
            WorkersCongress => "职工代表会议",
            PublicNotice => "公示",
            DataCheck => "数据比对",
            Determination => "认定",
            Forwarding => "报送",
            Acceptance => "受理",
            DataEntry => "录入",
            AssistancePlanning => "制定帮扶计划",
            CertificateIssuance => "办证",
            OneOf => "任选一种",
            _ => stage.GetType().Name,
        };
}
