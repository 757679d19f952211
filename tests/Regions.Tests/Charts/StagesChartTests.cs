using static Platform.Regions.Party;

namespace Platform.Regions.Tests.Charts;

/// <summary>How a chain becomes boxes and arrows.</summary>
public sealed class StagesChartTests
{
    private static readonly Citation Clause = new SourceDocument("样办〔2026〕1号", "样例", "样例县总工会", null).At(
        "一"
    );

    private static readonly YesNo Ill = new("applicant.ill", "本人患病");

    private static readonly Choice Cause = new("hardship.cause", "致困原因", ["疾病", "灾害", "其他"]);

    [Fact]
    public void Steps_follow_one_another() =>
        Assert.Equal(["application → visit", "visit → entry"], Arrows(Chain(Apply, Visit(), Entry())));

    [Fact]
    public void A_step_for_some_is_passed_by_the_others() =>
        Assert.Equal(
            ["application ⇢ visit", "application → entry", "visit → entry"],
            Arrows(Chain(Apply, Visit(Ill), Entry()))
        );

    [Fact]
    public void Steps_that_exclude_each_other_stand_side_by_side() =>
        Assert.Equal(
            ["application ⇢ visit", "application ⇢ county", "visit → entry", "county → entry"],
            Arrows(Chain(Apply, Visit(Ill), Hand("county", !Ill), Entry()))
        );

    [Fact]
    public void Of_the_options_of_one_question_only_one_is_chosen() =>
        Assert.Equal(
            [
                "application ⇢ illness",
                "application ⇢ disaster",
                "application → entry",
                "illness → entry",
                "disaster → entry",
            ],
            Arrows(Chain(Apply, Hand("illness", Cause.Is("疾病")), Hand("disaster", Cause.Is("灾害")), Entry()))
        );

    [Fact]
    public void What_is_known_already_is_no_branch_any_more()
    {
        var item = Chain(Apply, Visit(Ill), Hand("county", !Ill), Entry());

        var chart = item.ChartFor(_ => true);

        Assert.Equal(["application → visit", "visit → entry"], Arrows(chart));
        Assert.All(chart.Boxes, box => Assert.Null(box.OnlyIf));
    }

    [Fact]
    public void A_step_that_may_be_done_in_several_ways_opens_into_them() =>
        Assert.Equal(
            [
                "scrutiny → congress",
                "scrutiny → notice",
                "application → scrutiny",
                "congress → entry",
                "notice → entry",
            ],
            Arrows(
                Chain(
                    Apply,
                    new OneOf(
                        "scrutiny",
                        "群众监督",
                        PrimaryUnion,
                        [
                            new WorkersCongress("congress", "职工代表会议", PrimaryUnion) { Source = Clause },
                            new PublicNotice("notice", "张榜公示", PrimaryUnion) { Source = Clause },
                        ]
                    )
                    {
                        Source = Clause,
                    },
                    Entry()
                )
            )
        );

    [Fact]
    public void What_turns_off_the_way_stands_beside_it()
    {
        var chart = Chain(
            Apply,
            new Review("review", "审查", SuperiorUnion) { VisitWhenNecessary = new(Clause), Source = Clause },
            new Acceptance("acceptance", "受理", CountyUnion)
            {
                Correction = new(Clause) { NoticeName = "补正通知单", Consequence = "逾期退件" },
                CallOnRefusal = new(PrimaryUnion, ["理由"], Clause),
                Source = Clause,
            },
            new Determination("determination", "认定", CityUnion)
            {
                OnDenial = new(PrimaryUnion, Clause) { AndContactPerson = true },
                Source = Clause,
            }
        ).Chart;

        Assert.Equal(
            ["审查：必要时入户调查", "审查：退回", "受理：补正", "受理：不予受理", "认定：不予认定"],
            chart.Steps.SelectMany(step => chart.Beside(step).Select(box => $"{step.Heading}：{box.Heading}"))
        );
        Assert.Contains("结果反馈基层工会和联系人，由其告知申请人", chart.Boxes[^1].Words);
    }

    [Fact]
    public void What_the_document_gives_one_step_stands_in_its_box_and_survives_JSON()
    {
        var item = Chain(
            Apply,
            new Review("review", "初审", PrimaryUnion) { Within = new(3, DayCounting.WorkingDays), Source = Clause },
            new Acceptance("acceptance", "受理", CountyUnion) { Correction = new(Clause), Source = Clause }
        );

        Assert.Equal(["3 日（工作日）内办完这一步"], item.Chart.Steps.First(step => step.Code == "review").Words);
        Assert.Equal(["3 日（工作日）内办完这一步"], item.Approval[1].RulesInWords(item));
        Assert.Equal(item.Approval[1].Within, RegionJson.Read<ServiceItem>(RegionJson.Write(item)).Approval[1].Within);
    }

    [Theory]
    [InlineData(CountyUnion, "空白证件由本级自行管理")]
    [InlineData(CityUnion, "空白证件向市总工会申领")]
    public void Blanks_are_asked_for_only_from_somebody_else(Party from, string said) =>
        Assert.Equal(
            said,
            new CertificateIssuance("certificate", "发证", CountyUnion)
            {
                BlanksFrom = from,
                SealedBy = CountyUnion,
                Source = Clause,
            }.OwnRulesInWords.First()
        );

    [Fact]
    public void A_correction_the_document_neither_names_nor_ends_says_so() =>
        Assert.Equal(
            ["材料不齐发补正通知，期限文件未规定，由经办人填写；逾期不补正怎样处理，文件未规定"],
            new Acceptance("acceptance", "受理", CountyUnion)
            {
                Correction = new(Clause),
                Source = Clause,
            }.OwnRulesInWords
        );

    [Fact]
    public void Those_who_cannot_see_it_read_the_same() =>
        Assert.Equal(
            [
                "申请（申请人）；下一步：“入户”，或“录入”",
                "（仅当本人患病）入户（基层工会）：方式：入户走访，人数：文件未规定；下一步：“录入”",
                "录入（县级总工会）；到此结束",
            ],
            Chain(Apply, Visit(Ill), Entry()).Chart.InWords
        );

    private static Application Apply { get; } = new("application", "申请", Applicant) { Source = Clause };

    private static HomeVisit Visit(Condition? when = null) =>
        new("visit", "入户", PrimaryUnion)
        {
            Rule = new(Clause),
            When = when ?? Condition.Always,
            Source = Clause,
        };

    private static Forwarding Hand(string code, Condition when) =>
        new(code, "报送", PrimaryUnion) { When = when, Source = Clause };

    private static DataEntry Entry() => new("entry", "录入", CountyUnion) { Source = Clause };

    private static ServiceItem Chain(params IReadOnlyList<Stage> stages) =>
        new("sample", "样例")
        {
            Guide = new()
            {
                ImplementingBody = "样例县总工会",
                Applicants = "职工",
                ApplicantsSource = Clause,
                LegalBases = [],
                Requirements = [],
                RequirementsSource = Clause,
                Fee = "不收费",
                FeeSource = Clause,
                OfficeCode = "centre",
                ProgressQuery = "电话",
                ProgressQuerySource = Clause,
            },
            Forms = [],
            Checklist = new("材料", Clause, []),
            Approval = stages,
        };

    private static IEnumerable<string> Arrows(ServiceItem item) => Arrows(item.Chart);

    private static IEnumerable<string> Arrows(FlowChart chart) =>
        chart.Arrows.Select(arrow => $"{arrow.From} {(arrow.IsDashed ? "⇢" : "→")} {arrow.To}");
}
