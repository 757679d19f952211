using Platform.Regions;

namespace Platform.Testing;

/// <summary>The sample county's petition service: every channel, every way of handling, every remedy, and no day to answer by.</summary>
public static class SamplePetitions
{
    public const string Visit = "visit";
    public const string Transfer = "hotline-transfer";
    public const string IdCard = "petitioner-id-card";
    public const string Evidence = "evidence";

    public static PetitionService Service =>
        new("petitions", "工会信访")
        {
            Card = new()
            {
                ImplementingBody = "样例县工会服务中心",
                Department = "服务科",
                OfficeCode = "centre",
                Basis = Guide("二十二"),
                Capacity = "依托工会法律工作干部和专业律师",
                CapacitySource = Guide("二十二"),
                Term = "长期",
                TermSource = Guide("二十二"),
                Fee = "不收费",
                FeeSource = Guide("二十二"),
            },
            Channels =
            [
                new(Visit, "走访", PetitionChannelKind.Visit, Guide("二十二（1）")),
                new("letter", "来信", PetitionChannelKind.Letter, Guide("二十二（1）")),
                new("telephone", "来电", PetitionChannelKind.Telephone, Guide("二十二（1）")),
                new(Transfer, "热线转办单", PetitionChannelKind.Transfer, Guide("二十二（1）")),
            ],
            Consultation = Guide("二十二（1）"),
            Checklist = new(
                "信访材料",
                Guide("二十二（2）"),
                [new Photocopy(IdCard, "本人身份证件"), new Unspecified(Evidence, "相关证据材料")]
            ),
            HandledBy = Party.CountyUnion,
            Handlings =
            [
                new(PetitionHandlingKind.Undertake, Guide("二十二（3）")),
                new(PetitionHandlingKind.Assign, Guide("二十二（3）")),
                new(PetitionHandlingKind.PassOn, Guide("二十二（3）")),
                new(PetitionHandlingKind.Supervise, Guide("二十二（3）")),
            ],
            Principle = SampleRegion.Guide.At("二十二（3）", "属地管理、分级负责"),
            Remedies =
            [
                new(PetitionRemedyKind.Arbitration, "必要时", Guide("二十二（4）")),
                new(PetitionRemedyKind.LegalDocument, null, Guide("二十二（4）")),
                new(PetitionRemedyKind.LegalAid, "符合条件职工", Guide("二十二（4）")),
            ],
            Flow =
            [
                new("consultation", "政策咨询解答", Guide("二十二")) { Act = FlowAct.Consult },
                new("receipt", "受理", Guide("二十二")) { After = ["consultation"], Act = FlowAct.Receive },
                new("papers", "收取材料", Guide("二十二")) { After = ["receipt"], Act = FlowAct.Collect },
                new("handling", "办理", Guide("二十二")) { After = ["papers"], Act = FlowAct.Handle },
                new("agreed", "协调成功", Guide("二十二")) { After = ["handling"], Act = FlowAct.Agree },
                new("failed", "协调不成功", Guide("二十二")) { After = ["handling"], Act = FlowAct.Fail },
                new("arbitration", "必要时提请劳动仲裁", Guide("二十二"))
                {
                    After = ["failed"],
                    Act = FlowAct.Arbitrate,
                },
                new("legal-help", "代写法律文书、法律援助", Guide("二十二"))
                {
                    After = ["failed"],
                    Act = FlowAct.GiveLegalHelp,
                },
            ],
        };

    private static Citation Guide(string clause) => SampleRegion.Guide.At(clause);
}
