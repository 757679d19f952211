namespace Shandong.Yiyuan;

/// <summary>就业服务: the third card and its flow chart.</summary>
internal static class Employment
{
    private const string Name = "就业服务";

    private const string Training = "筛选下岗困难职工，制定培训计划，组织实施培训，推荐上岗或扶持创业";

    private static readonly Citation Basis = Sources.Regulation.At(
        "第四条第五款",
        "承担工会就业服务工作，为全县下岗困难职工提供职业介绍服务，组织开展下岗困难职工职业技能培训和就业创业培训，协助提供创业贷款、项目推介等创业扶持服务。"
    );

    public static EmploymentService Service { get; } =
        new("employment", Name)
        {
            Card = Guide.Card(
                Sources.Employment,
                Basis,
                "依托山东工会就业信息网、爱工惠平台和工友创业实训基地等载体和平台，发挥基层工会组织和工匠、技师及专家优势，可以开展职业介绍和就业创业培训扶持等。"
            ),
            For = "下岗困难职工",
            ReportedBy = Party.PrimaryUnion,
            RunBy = Party.CountyUnion,
            PublishedOn = "爱工惠平台",
            Screens = OwnFacts.WorkStatus.Is(OwnFacts.LaidOff),
            Trainings =
            [
                new("vocational", "职业技能培训", Basis),
                new("employment-and-startup", "就业创业培训", Basis),
            ],
            StartupSupports = [new("loan", "创业贷款", Basis), new("project", "项目推介", Basis)],
            Flow =
            [
                new("reporting", "基层工会报送用工信息", Chart("基层工会报送用工信息")) { Act = FlowAct.ReportOpening },
                new("publication", "爱工惠平台信息发布", Chart("爱工惠平台信息发布"))
                {
                    After = ["reporting"],
                    Act = FlowAct.PublishOpening,
                },
                new("training", "开展就业创业培训", Chart("开展就业创业培训"))
                {
                    Words = Training,
                    After = ["publication"],
                    Act = FlowAct.Train,
                },
                new("interview", "下岗困难职工选择岗位并与用人单位开展应聘", Chart("选择岗位"))
                {
                    After = ["publication", "training"],
                    Act = FlowAct.Interview,
                },
                new("placement", "应聘成功上岗", Chart("应聘成功上岗")) { After = ["interview"], Act = FlowAct.Place },
            ],
        };

    private static Citation Chart(string box) =>
        Sources.Employment.ReadIntoChart(box, "流程图收存的是文字，没有箭头；按文字的先后和含义连接");
}
