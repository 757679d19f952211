namespace Platform.Regions.Tests.Yiyuan;

/// <summary>沂源's four cards as examples: who, then what is asked of them and who tells them what.</summary>
public sealed class Examples
{
    private const string Switch = "switch.county-determination";

    private static readonly Region Region = Shelf.Region("370323");
    private static readonly ServiceItem Item = Region.ServiceItems.Single();
    private static readonly DateOnly Day = new(2026, 11, 2);

    // What the household said of itself, then the papers beyond those of everybody.
    [Theory]
    [InlineData("", "")]
    [InlineData("work.status=下（待）岗", "下岗失业残疾等材料")]
    [InlineData("work.status=病休", "")]
    [InlineData("applicant.health=残疾", "下岗失业残疾等材料")]
    [InlineData("applicant.health=患病", "")]
    [InlineData("household.other-status", "下岗失业残疾等材料")]
    [InlineData("household.has-expenditures", "家庭成员刚性支出材料")]
    [InlineData("work.status=下（待）岗 household.has-expenditures", "下岗失业残疾等材料 家庭成员刚性支出材料")]
    public void Papers_are_asked_of_those_they_concern(string said, string papers)
    {
        var extra = papers.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(
            [
                "本人及家庭成员身份户口等信息材料",
                .. extra.Where(name => name.StartsWith('下')),
                "家庭成员收入材料",
                .. extra.Where(name => name.StartsWith('家')),
                "银行卡复印件",
                "家庭财产材料",
                "承诺书",
                "《困难职工家庭申报表》",
            ],
            Item.Checklist.Needed(Saying(said)).Select(material => material.Name)
        );
    }

    [Theory]
    [InlineData("member.status=失（无）业", true)]
    [InlineData("member.status=下（待）岗", true)]
    [InlineData("member.health=残疾", true)]
    [InlineData("member.health=患病", false)]
    [InlineData("member.status=在校学生", false)]
    public void A_member_without_work_or_disabled_brings_proof_of_it(string said, bool needed)
    {
        var pair = said.Split('=');
        var household = new Answers { Rows = { [Facts.Members] = [new() { [pair[0]] = pair[1] }] } };
        var paper = Item.Checklist.Items.Single(material => material.Name == "下岗失业残疾等材料");
        Assert.Equal(needed, paper.When.Holds(household.On(Day)));
    }

    [Fact]
    public void What_the_applicant_brings_is_taken_in_and_the_form_is_made_then()
    {
        var acceptance = Item.Approval.OfType<Acceptance>().Single();
        Assert.Equal(
            [
                "identity",
                "status-proof",
                "income-proof",
                "expenditure-proof",
                "bank-card",
                "property-proof",
                "undertaking",
            ],
            acceptance.Requires
        );
        Assert.Equal(["filing-form"], acceptance.Brings);
        Assert.Equal("复印件", Item.Checklist.Items.Single(material => material.Code == "bank-card").Kind);
    }

    [Theory]
    [InlineData("yes", true)]
    [InlineData("no", false)]
    public void Workers_in_service_apply(string inService, bool may) =>
        Assert.Equal(may, Item.Preconditions.Single().Condition.Holds(new Known(Day, ("work.in-service", inService))));

    // Whether the lead switched it on, and whether the unit stands under the city; then who determines.
    [Theory]
    [InlineData("no", "no", "city-determination")]
    [InlineData("no", "yes", "city-determination")]
    [InlineData("yes", "no", "county-determination")]
    [InlineData("yes", "yes", "city-determination")]
    public void The_city_determines_until_the_county_is_told_to(string isOn, string underCity, string last)
    {
        var known = new Known(Day, (Switch, isOn), (Facts.UnitIsDirectlyUnderCity.Key, underCity));
        Assert.Equal(
            ["application", "acceptance", "home-visit", "notice", "superior-review", last],
            Item.Approval.Where(stage => stage.When.Holds(known)).Select(stage => stage.Code)
        );
    }

    [Fact]
    public void That_the_county_determines_is_read_into_the_card_and_off()
    {
        var choice = Assert.Single(Region.Switches);
        Assert.False(choice.IsOnByDefault);
        Assert.NotNull(choice.Source.Inference);
    }

    [Fact]
    public void A_notice_hangs_five_working_days() =>
        Assert.Equal(5, Item.Approval.OfType<PublicNotice>().Single().AtLeast!.Value.Count);

    [Fact]
    public void The_unions_own_visit_is_a_must_and_the_one_above_visits_when_necessary()
    {
        var must = Item.Approval.OfType<HomeVisit>().Single();
        var may = Item.Approval.OfType<Review>().Single();
        Assert.Equal((Party.PrimaryUnion, null), (must.By, must.Rule.MinimumInvestigators));
        Assert.Equal(Party.SuperiorUnion, may.By);
        Assert.NotNull(may.VisitWhenNecessary);
    }

    // Who says no, then through whom the worker hears it, and whether the contact person may tell.
    [Theory]
    [InlineData("acceptance", "基层工会", false)]
    [InlineData("city-determination", "基层工会", true)]
    [InlineData("county-determination", "基层工会", true)]
    public void A_no_reaches_the_worker_through_their_own_union(string stage, string through, bool contactPerson)
    {
        var told = Item.Approval.Single(one => one.Code == stage) switch
        {
            Acceptance acceptance => acceptance.OnRefusal,
            Determination determination => determination.OnDenial,
            _ => null,
        };
        Assert.Equal((through, contactPerson), (told!.Through.InWords, told.AndContactPerson));
    }

    [Fact]
    public void A_refusal_tells_the_reason_and_asks_for_no_more() =>
        Assert.True(Item.Approval.OfType<Acceptance>().Single() is { RefusalGivesReasonOnly: true, Correction: null });

    [Fact]
    public void The_determination_opens_the_archive_without_certificate_or_category()
    {
        Assert.All(
            Item.Approval.OfType<Determination>(),
            one => Assert.True(one is { OpensArchive: true, Categorises: false })
        );
        Assert.Null(Item.Certificate);
        Assert.Null(Region.Categories);
        Assert.Empty(Region.Benchmarks);
        Assert.Null(Item.TimeLimit);
    }

    [Theory]
    [InlineData("生活救助")]
    [InlineData("医疗救助")]
    [InlineData("助学救助")]
    public void Aid_is_given_by_the_cause_without_a_ceiling(string name)
    {
        var rule = Region.Aid!.Kinds.Single(kind => kind.Name == name);
        Assert.Null(rule.Ceiling);
        Assert.Null(rule.Income);
    }

    [Theory]
    [InlineData(
        "工会信访热线",
        "第四条第三款",
        "做好12351职工维权热线和职工来信来访的受理、交办、转办和职工劳动争议调解处理等工作。"
    )]
    [InlineData("就业服务", "第四条第五款", "协助提供创业贷款、项目推介等创业扶持服务。")]
    [InlineData(
        "综合服务及人文关怀服务",
        "第四条第六款",
        "开展职工心理测评、心理咨询、心理调适、危机干预、心理状况调查、心理健康教育等。"
    )]
    public void Each_card_quotes_its_paragraph(string name, string clause, string ending)
    {
        var card = Region.PublicServices.Single(service => service.Name == name).Card;
        Assert.Equal(
            $"《沂源县工会事业综合服务中心机构职能编制规定》（源机编〔2021〕50号）{clause}",
            card.Basis.InWords
        );
        Assert.EndsWith(ending, card.Basis.Quotation, StringComparison.Ordinal);
        Assert.Equal(("综合管理服务保障科", "长期", "不收费"), (card.Department, card.Term, card.Fee));
    }

    [Theory]
    [InlineData(
        "工会信访热线",
        "政策咨询解答 受理 收取材料 办理 协调成功 协调不成功 必要时提请劳动仲裁 代写法律文书、符合条件职工可提供法律援助"
    )]
    [InlineData(
        "就业服务",
        "基层工会报送用工信息 爱工惠平台信息发布 开展就业创业培训 下岗困难职工选择岗位并与用人单位开展应聘 应聘成功上岗"
    )]
    [InlineData(
        "综合服务及人文关怀服务",
        "制定综合服务活动方案及人文关怀活动方案 报市总工会同意 组织专家及服务团队 与服务单位对接 开展服务活动"
    )]
    public void Each_chart_has_its_boxes(string name, string boxes) =>
        Assert.Equal(
            boxes.Split(' '),
            Region.PublicServices.Single(service => service.Name == name).Flow.Select(step => step.Name)
        );

    [Fact]
    public void Petitions_are_undertaken_assigned_passed_on_or_pressed_for()
    {
        var hotline = Region.PublicServices.OfType<PetitionService>().Single();
        Assert.Equal(
            [
                PetitionHandlingKind.Undertake,
                PetitionHandlingKind.Assign,
                PetitionHandlingKind.PassOn,
                PetitionHandlingKind.Supervise,
            ],
            hotline.Handlings.Select(handling => handling.Kind)
        );
        Assert.Contains("属地管理、分级负责；谁主管、谁负责", hotline.Principle.Quotation, StringComparison.Ordinal);
        Assert.Equal(
            [
                (PetitionRemedyKind.Arbitration, "必要时"),
                (PetitionRemedyKind.LegalDocument, null),
                (PetitionRemedyKind.LegalAid, "符合条件职工"),
            ],
            hotline.Remedies.Select(remedy => (remedy.Kind, remedy.Condition))
        );
        Assert.Null(hotline.AnswerWithin);
    }

    [Theory]
    [InlineData("由市认定还是由县认定")]
    [InlineData("“市直属以上单位在职职工”")]
    [InlineData("困难职工家庭认定标准")]
    [InlineData("公示期间有异议怎么办")]
    [InlineData("《困难职工家庭申报表》和承诺书的样式")]
    [InlineData("帮扶救助的标准和上限")]
    public void What_the_cards_leave_open_is_written_down(string topic) =>
        Assert.Contains(Region.Silences, silence => silence.Topic == topic);

    [Theory]
    [InlineData("就业服务", "综合服务及人文关怀服务")]
    [InlineData("《帮扶资金使用用管理办法》", "《帮扶资金使用管理办法》")]
    [InlineData("（源机编[2021] 50）", "（源机编〔2021〕50号）")]
    public void Misprints_are_read_right(string printed, string read) =>
        Assert.Contains(
            Region.Errata,
            erratum => erratum.Printed == printed && erratum.Read.StartsWith(read, StringComparison.Ordinal)
        );

    [Fact]
    public void The_office_stands_as_printed()
    {
        var office = Region.Offices.Single();
        Assert.Equal(
            ("沂源县工会事业综合服务中心", null, "0533-3250051"),
            (office.Name, office.Address, office.Telephone)
        );
    }

    /// <summary>The cards print the name of an officer beside the telephone.</summary>
    [Fact]
    public void No_officer_is_shipped() =>
        Assert.DoesNotContain("庆玲", RegionJson.Write(Region), StringComparison.Ordinal);

    /// <summary>Keys that are answered yes, and key=answer.</summary>
    private static Known Saying(string said) =>
        new(
            Day,
            [
                .. said.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                    .Select(one => one.Split('='))
                    .Select(pair => (pair[0], pair.Length == 2 ? pair[1] : YesNo.Yes)),
            ]
        );
}
