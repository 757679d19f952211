using System.Text.RegularExpressions;
using Platform.Calendar;
using Platform.Regions.Conformance;
using Platform.Regions.Tests.Tables;

namespace Platform.Regions.Tests.Jiangmen;

/// <summary>江海区's notice as examples: who, then where their application goes.</summary>
public sealed class Examples() : RegionTable("440700", "hardship-application")
{
    private static readonly DateOnly Day = new(2023, 2, 24);

    // A unit below a street or not, the city's check on or not.
    [Theory]
    [InlineData("no", "no", "unit-forwarding district-review district-determination")]
    [InlineData("yes", "no", "unit-forwarding street-forwarding district-review district-determination")]
    [InlineData("no", "yes", "unit-forwarding district-review city-data-check city-determination")]
    [InlineData("yes", "yes", "unit-forwarding street-forwarding district-review city-data-check city-determination")]
    public void The_way_up_follows_the_unit_and_what_the_city_switched_on(string street, string city, string way)
    {
        var facts = new Known(Day, ("unit.has-township-union", street), ("switch.city-data-check", city));
        Assert.All(
            Region.ServiceItems,
            item =>
                Assert.Equal(
                    ["application", "home-visit", "appraisal", "notice", .. way.Split(' ')],
                    item.Approval.Where(stage => stage.When.Holds(facts)).Select(stage => stage.Code)
                )
        );
    }

    [Fact]
    public void The_last_step_opens_the_archive_whoever_takes_it()
    {
        var last = Region.ServiceItems.SelectMany(item => item.Approval.OfType<Determination>()).ToList();
        Assert.Equal(4, last.Count);
        Assert.All(last, stage => Assert.True(stage is { OpensArchive: true, Categorises: true }));
    }

    /// <summary>A report that the city did it is no order to do it.</summary>
    [Fact]
    public void The_citys_check_is_off_until_the_city_says_so_and_names_no_registers()
    {
        var choice = Region.Switches.Single();
        Assert.Equal(("市级数据对碰和审核认定", false), (choice.Name, choice.IsOnByDefault));
        Assert.Contains("数据对碰和审核认定", choice.Source.Inference!, StringComparison.Ordinal);
        Assert.All(Region.Parts<DataCheck>(), check => Assert.Empty(check.Value.Registers));
    }

    [Fact]
    public void Two_investigators_bring_two_photographs()
    {
        var rule = Stage<HomeVisit>("home-visit").Rule;
        Assert.Equal(2, rule.MinimumInvestigators);
        Assert.Equal(["家庭现场", "与困难职工本人合影"], rule.Photos);
        Assert.Equal([VisitKind.AtHome], rule.Kinds);
        Assert.Equal(("困难职工入户调查记录表", false), (rule.RecordName, rule.NeedsPosition));
    }

    [Fact]
    public void An_appraisal_has_no_least_number_of_people() =>
        Assert.Null(Stage<DemocraticAppraisal>("appraisal").MinimumParticipants);

    [Theory(DisplayName = "公示：张贴，公示到，可以上报")]
    [InlineData("2023-02-24", "2023-03-07", "2023-03-08")]
    [InlineData("2023-02-27", "2023-03-08", "2023-03-09")]
    [InlineData("2023-01-20", "2023-02-03", "2023-02-06")]
    public void A_notice_hangs_for_seven_working_days(string posted, string last, string up) =>
        NoticePostedOn(posted).EndsOn(last).GoesOnFrom(up);

    [Fact]
    public void For_the_8th_of_March_2023_the_last_day_to_post_is_the_24th_of_February()
    {
        var atLeast = Stage<PublicNotice>("notice").AtLeast!.Value;
        var calendar = new WorkingCalendar(HolidayArrangements.BuiltIn);
        Assert.Equal(new(2023, 2, 24), calendar.Back(new(2023, 3, 8), atLeast.Count).Date);
    }

    [Theory]
    [InlineData("no", true)]
    [InlineData("yes", false)]
    public void The_notice_reaches_the_districts_units_and_not_the_citys(string underCity, bool may)
    {
        var rule = Region.ServiceItems[0].Preconditions.Single();
        Assert.Equal(may, rule.Condition.Holds(new Known(Day, ("unit.directly-under-city", underCity))));
        Assert.Contains("江门市江海区所有基层工会", rule.Otherwise, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_has_an_archive_applies_again_on_it()
    {
        Assert.Equal(
            [(true, "hardship-application"), (false, "hardship-reapplication")],
            Region.ServiceItems.Select(item => (item.Renews is null, item.Code))
        );
        Assert.Null(Region.ServiceItems[1].Renews!.OlderThanYears);
    }

    [Fact]
    public void The_attachments_that_are_forms_and_papers_are_printed()
    {
        string[] names =
        [
            "困难职工档案表",
            "困难职工入户调查记录表",
            "收入证明样板一",
            "收入证明样板二",
            "困难职工公示书",
            "在校证明",
            "医疗发票汇总表",
            "江门市“一对一”就业帮扶服务登记表",
            "申请困难职工帮扶申请授权书",
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

    [Fact]
    public void Only_the_notice_hangs_in_public() =>
        Assert.Equal(
            ["困难职工公示书"],
            Region.ServiceItems[0].Papers.Where(paper => paper.IsPublic).Select(paper => paper.Name)
        );

    [Fact]
    public void The_income_templates_are_attachments_4_and_5()
    {
        Assert.Equal(["附件4", "附件5"], Region.Errata.Select(erratum => erratum.Where.Clause));
        Assert.All(Region.Errata, erratum => Assert.Contains("附件3、4", erratum.Printed, StringComparison.Ordinal));
        Assert.All(Region.Errata, erratum => Assert.Contains("附件4、5", erratum.Read, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("申报资格条件")]
    [InlineData("困难类别和认定标准")]
    [InlineData("“其他困难情况”")]
    [InlineData("江海区最低生活保障标准")]
    [InlineData("认定机关和认定程序")]
    [InlineData("市级数据对碰和审核认定")]
    [InlineData("租房材料的条件")]
    [InlineData("“家人”是否包括未成年人")]
    [InlineData("附件1的办法原文")]
    [InlineData("附件表格的栏目和样式")]
    [InlineData("收入证明样板一、样板二的区别")]
    [InlineData("新增、离职、离世的处理")]
    [InlineData("退出档案的条件和程序")]
    public void What_the_notice_leaves_open_is_written_down(string topic) =>
        Assert.Contains(Region.Silences, silence => silence.Topic == topic);

    [Fact]
    public void What_nobody_wrote_stays_unset()
    {
        Assert.Null(Region.Exits);
        Assert.Null(Region.ContactPersons);
        Assert.Empty(Region.Sanctions);
        Assert.Empty(Region.SpotChecks);
        Assert.All(Region.Benchmarks, benchmark => Assert.Empty(benchmark.Values));
        Assert.All(Region.ServiceItems, item => Assert.Null(item.TimeLimit));
    }

    [Fact]
    public void The_office_stands_as_printed()
    {
        var office = Region.Offices.Single();
        Assert.Equal(
            ("江门市江海区总工会困难职工帮扶中心", "江海二路368号3楼322室", "3861975、3861563"),
            (office.Name, office.Address, office.Telephone)
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
    [InlineData("invoice.patient")]
    [InlineData("invoice.hospital")]
    public void What_the_law_protects_is_flagged(string key) =>
        Assert.True(
            Region
                .ServiceItems[0]
                .Forms.SelectMany(form => form.Sections)
                .SelectMany(section => section.Fields)
                .Single(field => field.Fact.Key == key)
                .Fact.Personal
        );

    /// <summary>The notice prints officers behind these words.</summary>
    [Theory]
    [InlineData("联系人[:：]")]
    [InlineData("发送")]
    [InlineData(@"[\w.]+@\w+\.\w+")]
    public void No_officer_is_shipped(string pattern)
    {
        var folder = Shelf.Sources.Single(source => Path.GetFileName(source) == "Guangdong.Jiangmen");
        Assert.Empty(
            from file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            where Path.GetExtension(file) is ".cs" or ".razor" or ".json" or ".md"
            where Regex.IsMatch(File.ReadAllText(file), pattern)
            select Path.GetFileName(file)
        );
        Assert.DoesNotMatch(pattern, RegionJson.Write(Region));
    }

    private T Stage<T>(string code)
        where T : Stage => Assert.IsType<T>(Region.ServiceItems[0].Approval.Single(stage => stage.Code == code));
}
