using System.Text.RegularExpressions;
using Platform.Regions.Conformance;

namespace Platform.Regions.Tests.Qinhuangdao;

/// <summary>The notices of the province, the city and 抚宁区 as examples: who, then what is asked of them.</summary>
public sealed class Examples
{
    private const string Funing = "130306";
    private const string Shanhaiguan = "130303";

    private static readonly Region Region = Shelf.Region("130300");
    private static readonly DateOnly Day = new(2026, 3, 2);

    public static TheoryData<string> Items => new(Region.ServiceItems.Select(item => item.Code));

    [Theory]
    [InlineData("附件1", "《授权书（声明书）》", "原件 1 份", "申请人")]
    [InlineData("附件2", "《困难职工申报表》", "原件 1 份", "申请人")]
    [InlineData("附件3", "《职工（家庭成员）工资收入证明》", "原件 1 份", "申请人")]
    [InlineData("", "身份证", "复印件 1 份", "申请人")]
    [InlineData("", "户口簿", "原件或复印件 1 份", "申请人")]
    [InlineData("", "致困证明", "原件或复印件 1 份", "申请人")]
    [InlineData("附件6", "《困难职工档案表》", "原件 1 份", "基层工会")]
    [InlineData("附件4", "民主评议会议记录", "原件 1 份", "基层工会")]
    [InlineData("附件5", "困难职工名单公示", "原件 1 份", "基层工会")]
    public void The_checklist_reads_as_the_notice(string number, string name, string copies, string by)
    {
        var material = Item("hardship-registration").Checklist.Items.Single(one => one.Name == name);
        Assert.Equal((number, copies, by), (material.Number, material.HowMany, material.ProvidedBy.InWords));
        Assert.Equal("", material.When.InWords);
        Assert.False(material.GivenOnce);
    }

    [Theory]
    [InlineData("county", "county-determination")]
    [InlineData("city", "city-determination")]
    public void The_chain_has_the_seven_steps_in_their_order(string under, string determination)
    {
        var unit = new Known(Day, (Facts.UnitIsDirectlyUnderCity.Key, under == "city" ? YesNo.Yes : YesNo.No));
        Assert.All(
            Region.ServiceItems,
            item =>
                Assert.Equal(
                    [
                        "application",
                        "home-visit",
                        "appraisal",
                        "notice",
                        "review",
                        determination,
                        "data-entry",
                        "planning",
                    ],
                    item.Approval.Where(stage => stage.When.Holds(unit)).Select(stage => stage.Code)
                )
        );
    }

    [Theory]
    [InlineData("home-visit", Party.PrimaryUnion)]
    [InlineData("appraisal", Party.PrimaryUnion)]
    [InlineData("notice", Party.PrimaryUnion)]
    [InlineData("review", Party.SuperiorUnion)]
    [InlineData("county-determination", Party.CountyUnion)]
    [InlineData("city-determination", Party.CityUnion)]
    [InlineData("data-entry", Party.PrimaryUnion)]
    [InlineData("planning", Party.PrimaryUnion)]
    public void Each_step_has_its_actor(string stage, Party by) => Assert.Equal(by, Stage<Stage>(stage).By);

    [Theory]
    [MemberData(nameof(Items))]
    public void At_least_two_go_to_the_household(string item)
    {
        var visit = Item(item).Approval.OfType<HomeVisit>().Single();
        Assert.Equal([VisitKind.AtHome], visit.Rule.Kinds);
        Assert.Equal(2, visit.Rule.MinimumInvestigators);
        Assert.False(visit.Rule.NeedsPosition);
        Assert.Empty(visit.Rule.Photos);
    }

    [Fact]
    public void The_notices_result_goes_into_the_application_form()
    {
        var notice = Stage<PublicNotice>("notice");
        var form = Item("hardship-registration").Forms.Single(one => one.Name == "困难职工申报表");
        var field = form
            .Sections.SelectMany(section => section.Fields)
            .Single(one => one.Fact.Key == notice.ResultInto);
        Assert.Equal("公示结果", field.Fact.Label);
        Assert.False(field.Required);
    }

    [Fact]
    public void The_approval_opens_the_archive_and_the_plan_brings_card_and_ledger()
    {
        Assert.True(Stage<Determination>("county-determination").OpensArchive);
        Assert.True(Stage<Determination>("city-determination").OpensArchive);
        var planning = Stage<AssistancePlanning>("planning");
        Assert.True(planning.SignedByWorker);
        Assert.Equal(("困难职工解困脱困联系卡", "困难职工解困脱困帮扶台账"), (planning.ContactCard, planning.Ledger));
    }

    [Theory]
    [InlineData("archive-clean-up", true)]
    [InlineData("hardship-registration", false)]
    public void The_clean_up_is_for_every_archive_that_is_open(string item, bool renews)
    {
        Assert.Equal(renews, Item(item).Renews is not null);
        Assert.Null(Item(item).Renews?.OlderThanYears);
    }

    [Theory]
    [InlineData("2018-01-01", Funing, 550)]
    [InlineData("2018-01-18", Funing, 550)]
    [InlineData("2018-12-31", Funing, 550)]
    [InlineData("2017-12-31", Funing, null)]
    [InlineData("2019-01-01", Funing, null)]
    [InlineData("2018-01-18", Shanhaiguan, null)]
    [InlineData("2018-01-18", null, null)]
    public void The_minimum_living_standard_is_one_districts_and_one_years(string day, string? area, int? yuan)
    {
        var standard = Region.Benchmarks.Single();
        Assert.Equal((AreaKind.Urban, Unit.YuanPerMonth), (standard.Kind, standard.Unit));
        Assert.Equal(yuan, (int?)standard.On(DateOnly.ParseExact(day, "yyyy-MM-dd"), area)?.Amount);
    }

    [Fact]
    public void No_household_is_put_into_a_category()
    {
        Assert.Null(Region.Categories);
        Assert.All(Region.ServiceItems, item => Assert.All(Deciding(item), stage => Assert.False(stage.Categorises)));
        Assert.DoesNotContain("低保户", RegionJson.Write(Region), StringComparison.Ordinal);
        Assert.DoesNotContain("深度", RegionJson.Write(Region), StringComparison.Ordinal);

        static IEnumerable<Determination> Deciding(ServiceItem item) => item.Approval.OfType<Determination>();
    }

    [Theory]
    [InlineData("200", "3")]
    [InlineData("999999", "1")]
    public void What_a_head_has_decides_nothing(string perHead, string people)
    {
        var household = new Known(
            Day,
            (Facts.IncomePerHead.Key, perHead),
            (Facts.HouseholdSize.Key, people),
            (Facts.UnitIsDirectlyUnderCity.Key, YesNo.No),
            ("authorisation.given", YesNo.Yes),
            ("authorisation.truthful", YesNo.Yes)
        );
        Assert.All(
            Item("hardship-registration").Preconditions,
            precondition => Assert.True(precondition.Condition.Holds(household))
        );
        Assert.DoesNotContain(
            Region.Parts<Condition>().SelectMany(part => part.Value.Keys),
            key => key == Facts.IncomePerHead.Key
        );
    }

    [Theory]
    [InlineData("已婚", "yes", "no", "no", false)]
    [InlineData("已婚", "yes", "no", "yes", true)]
    [InlineData("已婚", "yes", "yes", "no", true)]
    [InlineData("已婚", "no", null, "no", true)]
    [InlineData("未婚", null, null, "no", true)]
    [InlineData("离异", "yes", "no", "no", true)]
    public void Of_two_spouses_in_difficulty_at_different_units_the_head_applies(
        string marriage,
        string? spouse,
        string? sameUnit,
        string head,
        bool may
    )
    {
        var rule = Item("hardship-registration").Preconditions[1];
        var worker = new Known(
            Day,
            [
                .. new (string, string?)[]
                {
                    ("applicant.marriage", marriage),
                    ("spouse.in-hardship", spouse),
                    ("spouse.in-same-unit", sameUnit),
                    ("applicant.is-household-head", head),
                }
                    .Where(answer => answer.Item2 is not null)
                    .Select(answer => (answer.Item1, answer.Item2!)),
            ]
        );
        Assert.Equal(may, rule.Condition.Holds(worker));
        Assert.Contains("户主", rule.Otherwise, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("yes", "yes", true)]
    [InlineData("yes", "no", false)]
    [InlineData("no", "yes", false)]
    public void Nothing_is_looked_into_without_authorisation_and_declaration(string given, string truthful, bool may)
    {
        var rule = Item("hardship-registration").Preconditions[0];
        Assert.Equal(
            may,
            rule.Condition.Holds(new Known(Day, ("authorisation.given", given), ("authorisation.truthful", truthful)))
        );
    }

    [Theory]
    [InlineData(Party.PrimaryUnion, Party.CountyAssistanceCentre, "2018-03-10", Funing, "抚工通字[2018]2号")]
    [InlineData(Party.CountyUnion, Party.CityUnion, "2018-03-20", null, "秦工办字〔2018〕3号")]
    [InlineData(Party.CityUnion, Party.ProvinceUnion, "2018-03-31", null, "冀工办发〔2017〕44号")]
    public void Every_level_has_its_own_last_day(Party by, Party to, string on, string? area, string document)
    {
        var deadline = Region.Rounds.Single().Deadlines.Single(one => one.By == by);
        Assert.Equal(
            (to, DateOnly.ParseExact(on, "yyyy-MM-dd"), area, document),
            (deadline.To, deadline.On, deadline.Area, deadline.Source.Document.Number)
        );
    }

    [Fact]
    public void The_round_cleans_up_and_ends_with_a_report_to_the_province()
    {
        var round = Region.Rounds.Single();
        Assert.Equal((RoundKind.CleanUp, 2018, "archive-clean-up"), (round.Kind, round.Year, round.KeptBy));
        Assert.Equal(["做法经验", "存在问题", "意见建议"], round.SummaryPoints);
        Assert.Equal(Party.ProvinceUnion, round.SummaryTo);
    }

    [Theory]
    [InlineData("脱困", ExitKind.Graduated, "")]
    [InlineData("注销", ExitKind.Deregistered, "不符合条件 死亡")]
    [InlineData("删除", ExitKind.Sealed, "误建 重复建档 提供虚假信息")]
    public void An_archive_leaves_with_proof_and_cause(string name, ExitKind kind, string causes)
    {
        var exit = Region.Exits!.Options.Single(option => option.Name == name);
        Assert.Equal((kind, causes), (exit.Kind, string.Join(' ', exit.Causes)));
        Assert.Equal("相关证明材料，标明脱困原因", Region.Exits.Proof);
        Assert.Equal(Party.CountyOrCityUnion, Region.Exits.DecidedBy);
    }

    [Fact]
    public void Province_and_city_check_how_many_is_left_open()
    {
        Assert.Equal([Party.ProvinceUnion, Party.CityUnion], Region.SpotChecks.Select(check => check.By));
        Assert.All(Region.SpotChecks, check => Assert.Null(check.Percent));
    }

    [Fact]
    public void What_the_notices_leave_open_stays_open()
    {
        Assert.Null(Stage<PublicNotice>("notice").AtLeast);
        Assert.Null(Stage<DemocraticAppraisal>("appraisal").MinimumParticipants);
        Assert.Null(Region.Exits!.NoticeAtLeast);
        Assert.Null(Region.Exits.FollowUpMonths);
        Assert.Null(Region.ContactPersons);
        Assert.Empty(Region.Sanctions);
        Assert.All(Region.ServiceItems, item => Assert.Null(item.TimeLimit));
    }

    [Fact]
    public void All_eight_attachments_are_printed()
    {
        string[] names =
        [
            "授权书（声明书）",
            "困难职工申报表",
            "职工（家庭成员）工资收入证明",
            "民主评议会议记录",
            "困难职工名单公示",
            "困难职工档案表",
            "困难职工解困脱困联系卡",
            "困难职工解困脱困帮扶台账",
        ];
        Assert.All(
            Region.ServiceItems,
            item =>
                Assert.Equal(
                    names.Order(),
                    item.Forms.Where(form => form.PrintedBy is not null)
                        .Select(form => form.Name)
                        .Concat(item.Papers.Select(paper => paper.Name))
                        .Order()
                )
        );
    }

    [Theory]
    [InlineData("applicant.id-number")]
    [InlineData("applicant.telephone")]
    [InlineData("applicant.address")]
    [InlineData("applicant.health")]
    [InlineData("bank.card")]
    [InlineData("member.id-number")]
    [InlineData("member.health")]
    public void What_the_law_protects_is_flagged(string key) =>
        Assert.True(
            Item("hardship-registration")
                .Forms.SelectMany(form => form.Sections)
                .SelectMany(section => section.Fields)
                .Single(field => field.Fact.Key == key)
                .Fact.Personal
        );

    /// <summary>The notices print mailboxes, the password of one, and whom to ask for.</summary>
    [Theory]
    [InlineData(@"[\w.]+@\w+\.\w+")]
    [InlineData("密码")]
    [InlineData("联系人[:：]")]
    public void Neither_mailbox_nor_password_nor_official_is_shipped(string pattern)
    {
        var folder = Shelf.Sources.Single(source => Path.GetFileName(source) == "Hebei.Qinhuangdao");
        Assert.Empty(
            from file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            where Path.GetExtension(file) is ".cs" or ".razor" or ".json" or ".md"
            where Regex.IsMatch(File.ReadAllText(file), pattern)
            select Path.GetFileName(file)
        );
        Assert.DoesNotMatch(pattern, RegionJson.Write(Region));
        Assert.DoesNotContain("@", RegionJson.Write(Region), StringComparison.Ordinal);
    }

    private static ServiceItem Item(string code) => Region.ServiceItems.Single(item => item.Code == code);

    private static T Stage<T>(string code)
        where T : Stage =>
        Assert.IsAssignableFrom<T>(Item("hardship-registration").Approval.Single(stage => stage.Code == code));
}
