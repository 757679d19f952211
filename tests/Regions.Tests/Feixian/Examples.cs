using Platform.Regions.Tests.Tables;

namespace Platform.Regions.Tests.Feixian;

/// <summary>费县's guide as examples: who, then what is asked of them.</summary>
public sealed class Examples() : RegionTable("371325")
{
    private static readonly DateOnly Day = new(2026, 3, 2);

    [Theory]
    [InlineData(
        "（1）",
        "《困难城镇职工档案表格》",
        "原件 3 份",
        "所在单位、系统工会、县困难职工帮扶中心各留存一份",
        "申请人"
    )]
    [InlineData("（2）", "身份证", "复印件 1 份", null, "申请人")]
    [InlineData("（3）", "户口本", "复印件 1 份", null, "申请人")]
    [InlineData("（4）", "收入证明材料", "原件 1 份", null, "申请人")]
    [InlineData("（5）", "困难证明材料", "原件 1 份", null, "申请人")]
    [InlineData("（6）", "公示报告", "原件 1 份", null, "基层工会")]
    [InlineData("（6）", "特困职工花名册", "原件 1 份", null, "基层工会")]
    public void The_checklist_reads_as_the_guide(string number, string name, string copies, string? kept, string by)
    {
        var material = Item.Checklist.Items.Single(one => one.Name == name);
        Assert.Equal(
            (number, copies, kept, by),
            (material.Number, material.HowMany, material.KeptInWords, material.ProvidedBy.InWords)
        );
        Assert.Equal("", material.When.InWords);
    }

    [Fact]
    public void The_county_hands_only_the_roster_to_the_city()
    {
        var handUp = Item.HandUps.Single();
        Assert.Equal((Party.CountyAssistanceCentre, Party.CityAssistanceCentre), (handUp.From, handUp.To));
        Assert.Equal("特困职工花名册", handUp.Checklist.Items.Single().Name);
    }

    private const string Upwards =
        "申请人申请→职工所在单位基层工会进行审核建档→召开职工代表会议或张榜公示需办理特困职工证的职工名单→企业主管部门审核认定→";
    private const string InTheCounty = "县困难职工帮扶中心受理→县工会申领、编号并送市总工会盖章，发放特困职工证";
    private const string InTheCity = "市困难职工帮扶中心受理→市帮扶中心统一办理特困职工证";

    [Theory(DisplayName = "流程：情形，企业主管部门认定以后")]
    [InlineData("所在单位为市直单位：否；所在单位隶属系统工会：是", "系统工会报送→" + InTheCounty)]
    [InlineData("所在单位为市直单位：否；所在单位隶属系统工会：否", InTheCounty)]
    [InlineData("所在单位为市直单位：是；所在单位隶属系统工会：否", InTheCity)]
    [InlineData("所在单位为市直单位：是；所在单位隶属系统工会：是", "系统工会报送→" + InTheCity)]
    public void The_chain_follows_the_unit(string who, string then) => Given(who).Follows(Upwards + then);

    [Theory(DisplayName = "材料：情形，应交")]
    [InlineData(
        "任何人",
        "《困难城镇职工档案表格》；身份证；户口本；收入证明材料；困难证明材料；公示报告；特困职工花名册"
    )]
    public void Everybody_hands_in_the_same(string who, string needed) => Given(who).NeedsOnly(needed);

    [Fact]
    public void What_the_guide_leaves_open_stays_open()
    {
        var scrutiny = Assert.IsType<OneOf>(Item.Approval.Single(stage => stage.Code == "public-scrutiny"));
        Assert.Equal(["workers-congress", "public-notice"], scrutiny.Ways.Select(way => way.Code));
        Assert.Null(Assert.IsType<PublicNotice>(scrutiny.Ways[1]).AtLeast);
        Assert.Empty(Region.Benchmarks);
        Assert.Null(Item.Certificate!.NumberPattern);
        Assert.All(Item.Approval.OfType<Acceptance>(), acceptance => Assert.Null(acceptance.Correction!.Within));
        Assert.Null(Item.From);
    }

    [Fact]
    public void A_refusal_is_told_to_the_unit_union_with_reason_competent_body_and_remedy()
    {
        var call = Item.Approval.OfType<Acceptance>().First().CallOnRefusal!;
        Assert.Equal(Party.PrimaryUnion, call.To);
        Assert.Equal(["不予受理的理由", "有权受理的其他机关的名称", "法律救济途径"], call.Points);
    }

    [Theory(DisplayName = "办理时限：申请，最迟办结")]
    [InlineData("2026-01-01", "2026-12-31")]
    [InlineData("2026-12-31", "2026-12-31")]
    public void A_case_is_due_by_the_end_of_its_year(string handedIn, string due) =>
        CaseHandedInOn(handedIn).IsDueOn(due);

    [Fact]
    public void The_certificate_is_valid_three_years_and_reviewed_every_year() =>
        Assert.Equal((3, 1), (Item.Certificate!.ValidYears, Item.Certificate.ReviewedEveryYears));

    [Theory]
    [InlineData("sector-forwarding", "所在单位隶属系统工会")]
    [InlineData("county-acceptance", "所在单位不是市直单位")]
    [InlineData("city-acceptance", "所在单位为市直单位")]
    [InlineData("department-determination", "")]
    public void A_condition_says_itself(string stage, string words) =>
        Assert.Equal(words, Item.Approval.Single(one => one.Code == stage).When.InWords);

    [Theory]
    [InlineData("applicant.id-number", "44070419900229004", "身份证号应为 18 位，现在是 17 位")]
    [InlineData("applicant.id-number", "440704199002290045", "身份证号中的出生日期 1990年02月29日 不存在")]
    [InlineData("applicant.id-number", "110105194912310021", "身份证号校验位不正确，请对照身份证再看一遍")]
    [InlineData("household.own-monthly-income", "两千", "本人月平均收入要填数字（元），例如 2150.50，不要写文字")]
    [InlineData("household.own-monthly-income", "-1", "本人月平均收入不能是负数")]
    [InlineData("household.size", "0", "家庭人口应在 1 到 20 之间")]
    [InlineData("applicant.telephone", "12345", "手机号码应是 11 位手机号，或区号加座机号，例如 0539-1234567")]
    [InlineData("work.since", "2026-03-03", "参加工作时间不能晚于今天")]
    [InlineData("applicant.name", "", "请填写姓名")]
    public void A_wrong_answer_is_told_at_its_field(string key, string answer, string message)
    {
        var answers = Filled();
        answers.Values[key] = answer;
        Assert.Equal([new FieldFault(key, message)], Item.Forms[0].Faults(answers, Day));
    }

    [Fact]
    public void A_filled_form_has_no_fault() => Assert.Empty(Item.Forms[0].Faults(Filled(), Day));

    [Fact]
    public void An_illness_is_asked_of_the_ill_and_a_disability_of_the_disabled()
    {
        Assert.Equal(["applicant.illness"], FaultsWith("患病"));
        Assert.Equal(["applicant.disability"], FaultsWith("残疾"));

        IEnumerable<string> FaultsWith(string health)
        {
            var answers = Filled();
            answers.Values["applicant.health"] = health;
            return Item.Forms[0].Faults(answers, Day).Select(fault => fault.Path);
        }
    }

    [Fact]
    public void A_pupil_of_the_family_is_asked_for_school_and_year()
    {
        var answers = Filled();
        answers.Rows[Facts.Members][0]["member.status"] = "在校学生";
        Assert.Equal(
            [
                new FieldFault("members[0].member.schooling", "第 1 位家庭成员：请选择当前学历"),
                new FieldFault("members[0].member.enrolled", "第 1 位家庭成员：请填写入学年份"),
                new FieldFault("members[0].member.years-of-study", "第 1 位家庭成员：请填写年制"),
            ],
            Item.Forms[0].Faults(answers, Day)
        );
    }

    [Theory]
    [InlineData("applicant.id-number")]
    [InlineData("applicant.telephone")]
    [InlineData("applicant.health")]
    [InlineData("applicant.illness")]
    [InlineData("applicant.address")]
    [InlineData("bank.card")]
    [InlineData("member.id-number")]
    public void What_the_law_protects_is_flagged(string key) =>
        Assert.True(
            Item.Forms[0].Sections.SelectMany(section => section.Fields).Single(f => f.Fact.Key == key).Fact.Personal
        );

    [Fact]
    public void No_mailbox_is_shipped() =>
        Assert.DoesNotContain("@", RegionJson.Write(Region), StringComparison.Ordinal);

    private static Answers Filled() =>
        new()
        {
            Values = new()
            {
                ["applicant.name"] = "赵明",
                ["applicant.sex"] = "男",
                ["applicant.nation"] = "汉族",
                ["applicant.id-number"] = "11010519491231002X",
                ["applicant.health"] = "良好",
                ["applicant.marriage"] = "已婚",
                ["household.insurance"] = "城镇职工基本医疗保险",
                ["applicant.telephone"] = "13800000000",
                ["applicant.register-kind"] = "非农业",
                ["applicant.address"] = "费城街道",
                ["household.housing"] = "租房",
                ["household.floor-area"] = "50—70平方米",
                ["work.status"] = "在岗",
                ["work.since"] = "2001-09-01",
                ["household.size"] = "2",
                ["household.own-monthly-income"] = "2,150.50",
                ["household.yearly-income"] = "25806",
                ["household.single-parent"] = "no",
                ["household.nobody-works"] = "no",
                ["hardship.cause"] = "收入低",
                ["hardship.situation"] = "妻子无业。",
            },
            Rows = new()
            {
                [Facts.Members] =
                [
                    new()
                    {
                        ["member.name"] = "钱芳",
                        ["member.relation"] = "妻子",
                        ["member.sex"] = "女",
                        ["member.id-number"] = "371325198001010011",
                        ["member.health"] = "良好",
                        ["member.status"] = "失（无）业",
                        ["member.monthly-income"] = "0",
                    },
                ],
            },
        };
}
