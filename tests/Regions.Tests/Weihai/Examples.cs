using Platform.Regions.Conformance;

namespace Platform.Regions.Tests.Weihai;

/// <summary>威海's notice and 乳山's as examples: who, then what is asked of them.</summary>
public sealed class Examples
{
    private static readonly Region Region = Shelf.Region("371000");
    private static readonly ServiceItem Filing = Item("household-filing");
    private static readonly ServiceItem Reverification = Item("yearly-reverification");
    private static readonly DateOnly Day = new(2021, 4, 1);

    // What the household said of itself, then the papers beyond those of everybody.
    [Theory]
    [InlineData("", "")]
    [InlineData("household.pays-medical-costs", "医疗自负费用凭证")]
    [InlineData("household.pays-tuition", "子女学费凭证")]
    [InlineData("household.has-disability-card", "残疾证")]
    [InlineData("household.pays-medical-costs household.pays-tuition", "医疗自负费用凭证 子女学费凭证")]
    [InlineData("applicant.marriage=离异", "离婚证")]
    [InlineData("applicant.marriage=丧偶", "")]
    public void Papers_are_asked_of_those_they_concern(string said, string papers)
    {
        var facts = Saying(said);
        var extra = papers.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(
            [
                "《困难职工家庭申报表》",
                "家庭收入证明",
                .. extra[..Given(extra)],
                "身份证",
                "户口簿",
                .. extra[Given(extra)..],
            ],
            Filing.Checklist.Needed(facts).Select(material => material.Name)
        );
        Assert.Equal(
            [
                "《困难职工家庭申报表》",
                "当年家庭收入证明",
                .. extra[..Given(extra)],
                "身份证",
                "户口簿",
                .. extra[Given(extra)..],
            ],
            Reverification.Checklist.Needed(facts).Select(material => material.Name)
        );

        static int Given(string[] names) =>
            names.TakeWhile(name => name.EndsWith("凭证", StringComparison.Ordinal)).Count();
    }

    [Theory]
    [InlineData("《困难职工家庭申报表》", false)]
    [InlineData("当年家庭收入证明", false)]
    [InlineData("医疗自负费用凭证", false)]
    [InlineData("子女学费凭证", false)]
    [InlineData("身份证", true)]
    [InlineData("户口簿", true)]
    [InlineData("离婚证", true)]
    [InlineData("残疾证", true)]
    public void In_a_later_year_the_form_and_the_years_proofs_are_given_anew(string name, bool once) =>
        Assert.Equal(once, Reverification.Checklist.Items.Single(one => one.Name == name).GivenOnce);

    [Fact]
    public void An_archive_comes_up_for_verification_after_more_than_a_year()
    {
        Assert.Null(Filing.Renews);
        Assert.Equal(1, Reverification.Renews!.OlderThanYears);
    }

    [Theory]
    [InlineData("yes", true)]
    [InlineData("no", false)]
    public void Only_workers_in_service_file(string inService, bool may)
    {
        var rule = Filing.Preconditions.Single();
        Assert.Equal(may, rule.Condition.Holds(new Known(Day, ("work.in-service", inService))));
        Assert.StartsWith("本次申报面向已建立工会组织的单位中生活困难的在职职工家庭", rule.Otherwise);
    }

    [Theory]
    [InlineData("household-filing", "no", "application home-visit unit-review superior-review county-determination")]
    [InlineData("household-filing", "yes", "application home-visit unit-review superior-review city-determination")]
    [InlineData(
        "yearly-reverification",
        "no",
        "application survey-visit unit-review superior-review county-determination"
    )]
    [InlineData(
        "yearly-reverification",
        "yes",
        "application survey-visit unit-review superior-review city-determination"
    )]
    public void The_chain_follows_the_unit(string item, string underCity, string chain)
    {
        var unit = new Known(Day, (Facts.UnitIsDirectlyUnderCity.Key, underCity));
        Assert.Equal(
            chain.Split(' '),
            Item(item).Approval.Where(stage => stage.When.Holds(unit)).Select(stage => stage.Code)
        );
    }

    [Fact]
    public void The_last_step_opens_or_keeps_the_archive_in_a_category()
    {
        var last = Region.ServiceItems.SelectMany(item => item.Approval.OfType<Determination>()).ToList();
        Assert.Equal(4, last.Count);
        Assert.All(last, stage => Assert.True(stage is { OpensArchive: true, Categorises: true }));
    }

    [Theory]
    [InlineData("household-filing", "入户走访")]
    [InlineData("yearly-reverification", "入户走访 电话调查")]
    public void A_telephone_call_serves_those_in_the_register_only(string item, string kinds)
    {
        var rule = Item(item).Approval.OfType<HomeVisit>().Single().Rule;
        Assert.Equal(kinds.Split(' '), rule.Kinds.Select(kind => kind.InWords));
        Assert.Equal(["职工本人", "家庭现场"], rule.Photos);
        Assert.Equal((true, "入户调查表", null), (rule.NeedsPosition, rule.RecordName, rule.MinimumInvestigators));
    }

    [Fact]
    public void A_contact_person_is_of_the_unit_and_visits_as_often_as_nobody_says()
    {
        var rule = Region.ContactPersons!;
        Assert.Equal("工会联系人原则上由建档困难职工所在单位或主管单位工会专兼职干部担任", rule.Who);
        Assert.Null(rule.EveryMonths);
        Assert.Equal([VisitKind.AtHome, VisitKind.ByTelephone], rule.Visits.Kinds);
    }

    [Theory]
    [InlineData("371083", "2021-04-14", "县困难职工帮扶中心", "职工申报材料")]
    [InlineData("371000", "2021-04-20", "市困难职工帮扶中心", "纸质申报材料")]
    public void Each_level_has_its_own_day(string area, string on, string to, string brings) =>
        Assert.All(
            Region.Rounds,
            round =>
            {
                var deadline = round.Deadlines.Single(one => one.Area == area);
                Assert.Equal(
                    (Party.PrimaryUnion, to, DateOnly.Parse(on, null), brings),
                    (deadline.By, deadline.To.InWords, deadline.On, deadline.Brings)
                );
            }
        );

    [Fact]
    public void The_round_looks_for_households_and_goes_through_every_archive()
    {
        Assert.Equal([(RoundKind.Survey, null), (RoundKind.CleanUp, Reverification.Code)], Region.Rounds.Select(Kept));

        static (RoundKind, string?) Kept(RoundPlan round) => (round.Kind, round.KeptBy);
    }

    [Fact]
    public void Fraud_leads_from_criticism_to_being_barred_from_filing() =>
        Assert.Equal(
            [("批评教育", false), ("全市通报", false), ("取消建档资格", true)],
            Region.Sanctions.Select(sanction => (sanction.Name, sanction.BarsFiling))
        );

    [Fact]
    public void A_household_leaves_after_it_was_explained_to()
    {
        var exits = Region.Exits!;
        Assert.Equal(Party.CountyOrCityUnion, exits.DecidedBy);
        Assert.Equal(["脱困", "注销", "退档"], exits.Options.Select(option => option.Name));
        Assert.Equal(
            (true, null, null, null),
            (exits.ExplainedFirst, exits.NoticeAtLeast, exits.FollowUpMonths, exits.Proof)
        );
    }

    [Fact]
    public void Households_hit_by_the_epidemic_are_told_apart()
    {
        var mark = Region.Marks.Single();
        Assert.Equal(("受疫情影响", "hardship.epidemic-affected"), (mark.Name, mark.FactKey));
    }

    [Fact]
    public void No_public_notice_is_borrowed_from_a_neighbour()
    {
        Assert.Empty(Region.Parts<PublicNotice>());
        Assert.Empty(Region.Parts<DemocraticAppraisal>());
        Assert.Contains(Region.Silences, silence => silence.Topic == "公示");
    }

    [Theory]
    [InlineData("三类困难职工家庭的认定标准")]
    [InlineData("申报程序和认定机关")]
    [InlineData("新申请对象的材料清单")]
    [InlineData("表格的栏目和样式")]
    [InlineData("取消建档资格的期限")]
    [InlineData("联系人多久走访一次")]
    public void What_the_notices_leave_open_is_written_down(string topic) =>
        Assert.Contains(Region.Silences, silence => silence.Topic == topic);

    [Theory]
    [InlineData("威海市职工服务中心", "环翠区鲸园街道育华路21号", "5331279")]
    [InlineData("乳山市职工服务中心", "胜利街70号文化中心一楼西", "6663571")]
    public void Offices_stand_as_printed(string name, string address, string telephone)
    {
        var office = Region.Offices.Single(one => one.Name == name);
        Assert.Equal((address, telephone), (office.Address, office.Telephone));
    }

    /// <summary>The notices print both after these two words.</summary>
    [Theory]
    [InlineData("@")]
    [InlineData("联系人：")]
    [InlineData("邮箱：")]
    public void No_officer_and_no_mailbox_is_shipped(string words) =>
        Assert.DoesNotContain(words, RegionJson.Write(Region), StringComparison.Ordinal);

    private static ServiceItem Item(string code) => Region.ServiceItems.Single(item => item.Code == code);

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
