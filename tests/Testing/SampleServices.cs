using Platform.Regions;

namespace Platform.Testing;

/// <summary>The sample county's public services: work, and activities the city has to agree to.</summary>
public static class SampleServices
{
    public static EmploymentService Employment =>
        new("employment", "就业服务")
        {
            Card = Card,
            For = "下岗困难职工",
            ReportedBy = Party.PrimaryUnion,
            RunBy = Party.CountyUnion,
            PublishedOn = "样例工会平台",
            Screens = SampleRegister.LaidOff,
            Trainings =
            [
                new("vocational", "职业技能培训", Guide("二十（1）")),
                new("startup", "创业培训", Guide("二十（1）")),
            ],
            StartupSupports =
            [
                new("loan", "创业贷款", Guide("二十（2）")),
                new("projects", "项目推介", Guide("二十（2）")),
            ],
            Flow =
            [
                new("reporting", "基层工会报送用工信息", Guide("二十")) { Act = FlowAct.ReportOpening },
                new("publication", "平台发布", Guide("二十")) { After = ["reporting"], Act = FlowAct.PublishOpening },
                new("training", "开展培训", Guide("二十")) { After = ["publication"], Act = FlowAct.Train },
                new("interview", "选择岗位并应聘", Guide("二十"))
                {
                    After = ["publication", "training"],
                    Act = FlowAct.Interview,
                },
                new("placement", "上岗", Guide("二十")) { After = ["interview"], Act = FlowAct.Place },
            ],
        };

    public static ActivityService Activities =>
        new("activities", "人文关怀")
        {
            Card = Card,
            RunBy = Party.CountyUnion,
            ConsentFrom = Party.CityUnion,
            Kinds =
            [
                new("counselling", "心理咨询", Guide("二十一")),
                new("education", "心理健康教育", Guide("二十一")),
            ],
            Flow =
            [
                new("plan", "制定活动方案", Guide("二十一")) { Act = FlowAct.Plan },
                new("consent", "报市总工会同意", Guide("二十一")) { After = ["plan"], Act = FlowAct.Consent },
                new("team", "组织专家及服务团队", Guide("二十一")) { After = ["consent"], Act = FlowAct.Staff },
                new("unit", "与服务单位对接", Guide("二十一")) { After = ["team"], Act = FlowAct.Arrange },
                new("holding", "开展服务活动", Guide("二十一")) { After = ["unit"], Act = FlowAct.Hold },
            ],
        };

    private static ServiceCard Card =>
        new()
        {
            ImplementingBody = "样例县工会服务中心",
            Department = "服务科",
            OfficeCode = "centre",
            Basis = Guide("十九"),
            Capacity = "依托样例工会平台开展服务",
            CapacitySource = Guide("十九"),
            Term = "长期",
            TermSource = Guide("十九"),
            Fee = "不收费",
            FeeSource = Guide("十九"),
        };

    private static Citation Guide(string clause) => SampleRegion.Guide.At(clause);
}
