namespace Shandong.Yiyuan;

/// <summary>工会信访热线: the first card and its flow chart.</summary>
internal static class Hotline
{
    private const string Name = "工会信访热线";

    private const string Paragraph =
        "承担工会职工信访的服务保障工作，发挥工会维护职能，为职工提供劳动政策法规咨询、代写法律文书和法律援助服务，做好12351职工维权热线和职工来信来访的受理、交办、转办和职工劳动争议调解处理等工作。";

    private const string TakenIn = "受理职工通过走访或信访提出的诉求，网上受理省总12351热线转办单。";

    private const string Collected = "收取本人身份证件、相关证据材料。";

    private const string Handled =
        "对需要协调处理的职工信访案件按照“属地管理、分级负责；谁主管、谁负责”的原则，进行承办、交办、转办和督办。";

    private const string Remedied = "代写法律文书、符合条件职工可提供法律援助。";

    private static readonly Citation Basis = Sources.Regulation.At("第四条第三款", Paragraph);

    private static readonly Citation TakingIn = Sources.Hotline.Chart("受理", TakenIn);

    private static readonly Citation Handling = Sources.Hotline.Chart("办理", Handled);

    public static PetitionService Service { get; } =
        new("petition-hotline", Name)
        {
            Card = Guide.Card(
                Sources.Hotline,
                Basis,
                "依托山东工会12351职工热线平台和工会法律工作干部及专业律师，根据省市工会拨付法律服务专项资金额度，开展法律服务工作。"
            ),
            Channels =
            [
                new("visit", "走访", PetitionChannelKind.Visit, TakingIn),
                new("letter", "来信", PetitionChannelKind.Letter, Sources.Hotline.Chart("受理", TakenIn)),
                new("hotline", "12351职工维权热线", PetitionChannelKind.Telephone, Basis),
                new("transfer", "省总12351热线转办单", PetitionChannelKind.Transfer, TakingIn),
            ],
            Consultation = Sources.Hotline.Chart("政策咨询解答", "政策咨询解答"),
            Checklist = new(
                "收取材料",
                Sources.Hotline.Chart("收取材料", Collected),
                [new Unspecified("identity", "本人身份证件"), new Unspecified("evidence", "相关证据材料")]
            ),
            HandledBy = Party.CountyUnion,
            Handlings =
            [
                new(PetitionHandlingKind.Undertake, Handling),
                new(PetitionHandlingKind.Assign, Handling),
                new(PetitionHandlingKind.PassOn, Handling),
                new(PetitionHandlingKind.Supervise, Handling),
            ],
            Principle = Handling,
            Remedies =
            [
                new(
                    PetitionRemedyKind.Arbitration,
                    "必要时",
                    Sources.Hotline.Chart("必要时提请劳动仲裁", "必要时提请劳动仲裁")
                ),
                new(PetitionRemedyKind.LegalDocument, null, Sources.Hotline.Chart("代写法律文书", Remedied)),
                new(PetitionRemedyKind.LegalAid, "符合条件职工", Sources.Hotline.Chart("代写法律文书", Remedied)),
            ],
            Flow =
            [
                new("consultation", "政策咨询解答", Chart("政策咨询解答")),
                new("taking-in", "受理", Chart("受理")) { Words = TakenIn, After = ["consultation"] },
                new("collection", "收取材料", Chart("收取材料")) { Words = Collected, After = ["taking-in"] },
                new("handling", "办理", Chart("办理")) { Words = Handled, After = ["collection"] },
                new("settled", "协调成功", Chart("协调成功")) { After = ["handling"] },
                new("unsettled", "协调不成功", Chart("协调不成功")) { After = ["handling"] },
                new("arbitration", "必要时提请劳动仲裁", Chart("必要时提请劳动仲裁")) { After = ["unsettled"] },
                new("legal-help", Remedied.TrimEnd('。'), Chart("代写法律文书")) { After = ["unsettled"] },
            ],
        };

    /// <summary>The boxes stand at the end of the file without their arrows.</summary>
    private static Citation Chart(string box) =>
        Sources.Hotline.ReadIntoChart(box, "流程图的文字框排在文末，没有箭头；按文字的先后和含义连接");
}
