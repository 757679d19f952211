namespace Shandong.Yiyuan;

/// <summary>综合服务及人文关怀服务: the fourth card, whose line 事项内容 says 就业服务 (see <see cref="Silences"/>), and its flow chart.</summary>
internal static class Care
{
    private const string Name = "综合服务及人文关怀服务";

    private static readonly Citation Basis = Sources.Regulation.At(
        "第四条第六款",
        "承担综合服务及人文关怀服务工作，开展职工心理测评、心理咨询、心理调适、危机干预、心理状况调查、心理健康教育等。"
    );

    public static ActivityService Service { get; } =
        new("care", Name)
        {
            Card = Guide.Card(
                Sources.Care,
                Basis,
                "县总工会设立了职工心理健康检测中心，配备了专业心理设备，依托工会专业干部和职工心理咨询服务顾问团专家，能够为职工群众提供综合服务和心理健康服务。"
            ),
            RunBy = Party.CountyUnion,
            ConsentFrom = Party.CityUnion,
            Kinds =
            [
                new("assessment", "职工心理测评", Basis),
                new("counselling", "心理咨询", Basis),
                new("adjustment", "心理调适", Basis),
                new("crisis-intervention", "危机干预", Basis),
                new("survey", "心理状况调查", Basis),
                new("education", "心理健康教育", Basis),
            ],
            Flow =
            [
                new("plan", "制定综合服务活动方案及人文关怀活动方案", Chart("制定方案")) { Act = FlowAct.Plan },
                new("consent", "报市总工会同意", Chart("报市总工会同意")) { After = ["plan"], Act = FlowAct.Consent },
                new("team", "组织专家及服务团队", Chart("组织专家及服务团队"))
                {
                    After = ["consent"],
                    Act = FlowAct.Staff,
                },
                new("unit", "与服务单位对接", Chart("与服务单位对接")) { After = ["team"], Act = FlowAct.Arrange },
                new("holding", "开展服务活动", Chart("开展服务活动")) { After = ["unit"], Act = FlowAct.Hold },
            ],
        };

    private static Citation Chart(string box) =>
        Sources.Care.ReadIntoChart(box, "流程图的文字框排在文末，没有箭头；按文字的先后连接");
}
