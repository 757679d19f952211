namespace Platform.Regions.Tests.Jiangmen;

/// <summary>The seventeen papers of 三（三）: what a household says of itself, then what it is asked for and why.</summary>
public sealed class MaterialExamples
{
    private static readonly Region Region = Shelf.Region("440700");

    /// <summary>The papers nobody gets round.</summary>
    private static readonly string[] Always = ["1", "2", "3", "4", "5", "6", "7", "8", "16", "17"];

    // What worker, wife and daughter say; then the numbers asked for beyond those of everybody.
    [Theory]
    [InlineData("", "", "", "")]
    // 9 持有民政局低保证、低收入家庭证的
    [InlineData("household.has-minimum-living-allowance", "", "", "9")]
    [InlineData("household.has-low-income-certificate", "", "", "9")]
    [InlineData("household.has-minimum-living-allowance household.has-low-income-certificate", "", "", "9")]
    [InlineData("household.has-minimum-living-allowance=no household.has-low-income-certificate=no", "", "", "")]
    // 10 属于残疾的
    [InlineData("applicant.health=残疾", "", "", "10")]
    [InlineData("applicant.health=良好", "member.health=残疾", "", "10")]
    [InlineData("applicant.health=良好", "member.health=良好", "member.health=残疾", "10")]
    [InlineData("applicant.health=良好", "member.health=良好", "member.health=良好", "")]
    // 11 本人或家庭成员患病的
    [InlineData("applicant.health=患病", "", "", "11")]
    [InlineData("applicant.health=良好", "", "member.health=患病", "11")]
    [InlineData("applicant.health=既患病又残疾", "", "", "10 11")]
    [InlineData("applicant.health=残疾", "member.health=患病", "", "10 11")]
    [InlineData("applicant.has-special-outpatient-card", "", "", "")]
    // 12 属于复员、转业、退伍的
    [InlineData("applicant.is-veteran", "", "", "12")]
    [InlineData("applicant.is-veteran=no", "", "", "")]
    // 13 申请助学帮扶的
    [InlineData("", "", "member.status=在校学生 member.asks-education-aid", "13")]
    [InlineData("", "", "member.status=在校学生 member.asks-education-aid=no", "")]
    [InlineData("", "", "member.status=在岗 member.asks-education-aid", "")]
    // 14 租房合同
    [InlineData("household.housing=租房", "", "", "14")]
    [InlineData("household.housing=政府廉租房", "", "", "14")]
    [InlineData("household.housing=承租单位公房", "", "", "14")]
    [InlineData("household.housing=自购房", "", "", "")]
    [InlineData("household.housing=自建房", "", "", "")]
    // 15 家庭成员中有就业帮扶需求的
    [InlineData("", "member.needs-work", "", "15")]
    [InlineData("", "member.needs-work=no", "member.needs-work", "15")]
    [InlineData("", "member.needs-work=no", "member.needs-work=no", "")]
    // all of them at once
    [InlineData(
        "household.has-minimum-living-allowance applicant.health=既患病又残疾 applicant.is-veteran household.housing=租房",
        "member.needs-work",
        "member.status=在校学生 member.asks-education-aid",
        "9 10 11 12 13 14 15"
    )]
    public void Papers_appear_when_the_notice_says(string worker, string wife, string daughter, string extra)
    {
        var facts = Family.Saying(worker, wife, daughter).On(Family.Day);
        var expected = Always.Concat(extra.Split(' ', StringSplitOptions.RemoveEmptyEntries)).OrderBy(int.Parse);

        Assert.All(
            Region.ServiceItems,
            item => Assert.Equal(expected, item.Checklist.Needed(facts).Select(material => material.Number).Distinct())
        );
    }

    [Theory]
    [InlineData("civil-affairs-card", "家庭持有民政局低保证，或家庭持有民政局低收入家庭证")]
    [InlineData("disability-card", "本人残疾，或有家庭成员残疾")]
    [InlineData("medical-proof", "本人患病，或有家庭成员患病")]
    [InlineData(
        "special-outpatient-card",
        "本人患病且本人持有特种病门诊专用证（绿卡），或有家庭成员患病且持有特种病门诊专用证（绿卡）"
    )]
    [InlineData("veteran-card", "本人属于复员、转业、退伍军人")]
    [InlineData("enrolment-certificate", "有家庭成员在校就读且申请助学帮扶")]
    [InlineData("lease-and-rent", "租房居住")]
    [InlineData("employment-registration", "有家庭成员有就业帮扶需求")]
    [InlineData("id-card", "")]
    public void A_paper_says_whom_it_concerns(string code, string words) =>
        Assert.Equal(words, Material(code).When.InWords);

    // Who has to bring one, by name.
    [Theory]
    [InlineData("household-register", "", "", "", "演示甲 演示妻 演示女")]
    [InlineData("income-certificate", "", "", "", "演示甲")]
    [InlineData("income-certificate", "", "member.has-income", "member.has-income=no", "演示甲 演示妻")]
    [InlineData("disability-card", "applicant.health=残疾", "member.health=患病", "", "演示甲")]
    [InlineData("disability-card", "applicant.health=良好", "", "member.health=既患病又残疾", "演示女")]
    [InlineData("medical-proof", "applicant.health=患病", "member.health=患病", "", "演示甲 演示妻")]
    [InlineData("medical-proof", "applicant.health=残疾", "member.health=患病", "", "演示妻")]
    [InlineData("medical-invoices", "", "", "member.health=患病", "演示女")]
    [InlineData(
        "special-outpatient-card",
        "applicant.health=患病 applicant.has-special-outpatient-card=no",
        "member.health=患病 member.has-special-outpatient-card",
        "member.health=良好 member.has-special-outpatient-card",
        "演示妻"
    )]
    public void Papers_of_persons_are_asked_of_those_they_concern(
        string code,
        string worker,
        string wife,
        string daughter,
        string names
    ) =>
        Assert.Equal(
            names.Split(' '),
            Material(code).PerPerson!.Needed(Family.Saying(worker, wife, daughter).On(Family.Day))
        );

    [Theory]
    [InlineData("archive-form")]
    [InlineData("id-card")]
    [InlineData("social-security-card")]
    [InlineData("medical-invoice-summary")]
    [InlineData("veteran-card")]
    [InlineData("lease-and-rent")]
    [InlineData("authorisation")]
    [InlineData("summary-sheet")]
    public void Other_papers_are_one_for_the_household(string code) => Assert.Null(Material(code).PerPerson);

    [Fact]
    public void All_seventeen_stand_in_the_notices_order_each_with_its_clause()
    {
        var items = Region.ServiceItems[0].Checklist.Items;
        Assert.Equal(
            Enumerable.Range(1, 17).Select(number => $"{number}"),
            items.Select(material => material.Number).Distinct()
        );
        Assert.All(
            items,
            material =>
            {
                Assert.Equal("江海工帮〔2023〕1号", material.Source!.Document.Number);
                Assert.Equal($"三（三）{material.Number}", material.Source.Clause.Split('、')[0]);
                Assert.NotNull(material.Source.Quotation);
            }
        );
    }

    [Theory]
    [InlineData("11", "诊断证明或出院记录", "诊断证明或出院记录")]
    [InlineData("11", "特种病门诊专用证（俗称“绿卡”）", "复印件")]
    [InlineData("11", "《医疗发票汇总表》", "原件")]
    [InlineData("13", "在校就读证明", "原件")]
    [InlineData("13", "学费、住宿费、必要长途路费支出凭证", "原件或复印件")]
    [InlineData("7", "调查人员入户调查时拍摄家庭现场照及与困难职工本人合影的相片", "照片")]
    public void A_number_may_stand_for_several_papers(string number, string name, string kind)
    {
        var material = Region.ServiceItems[0].Checklist.Items.Single(one => one.Name == name);
        Assert.Equal((number, kind), (material.Number, material.Kind));
    }

    // What the unit's union's own steps leave behind is not handed in anew.
    [Theory]
    [InlineData("home-visit-record", "home-visit")]
    [InlineData("visit-photos", "home-visit")]
    [InlineData("notice-photo", "notice")]
    public void What_a_step_records_is_the_paper(string code, string stage)
    {
        Assert.Equal((stage, Party.PrimaryUnion), (Material(code).RecordedBy, Material(code).ProvidedBy));
    }

    [Theory]
    [InlineData("medical-invoice-summary", false)]
    [InlineData("employment-registration", false)]
    [InlineData("summary-sheet", true)]
    public void The_unit_fills_in_what_the_notice_asks_of_it(string code, bool perUnit) =>
        Assert.Equal((Party.PrimaryUnion, perUnit), (Material(code).ProvidedBy, Material(code).PerUnit));

    // The daughter is of age from her eighteenth birthday on.
    [Theory]
    [InlineData("2027-02-19", "演示甲 演示妻")]
    [InlineData("2027-02-20", "演示甲 演示妻 演示女")]
    public void Everybody_of_age_puts_a_fingerprint_to_the_authorisation(string day, string names)
    {
        var rule = Material("authorisation").Signing!;
        Assert.Equal([SigningMark.Fingerprint], rule.Marks);
        Assert.Equal(names.Split(' '), rule.Signers(Family.Saying("").On(DateOnly.Parse(day, null))));
    }

    // The invoice table and the registration form are filled at the visit, and only where somebody needs them.
    [Theory]
    [InlineData("medical-invoices", "applicant.health=患病", "", true)]
    [InlineData("medical-invoices", "applicant.health=良好", "member.health=患病", true)]
    [InlineData("medical-invoices", "applicant.health=良好", "member.needs-work", false)]
    [InlineData("employment-registration", "", "member.needs-work", true)]
    [InlineData("employment-registration", "applicant.health=患病", "", false)]
    public void The_units_forms_come_with_the_papers_they_are(string code, string worker, string wife, bool asked)
    {
        var form = Region.ServiceItems[0].Forms.Single(one => one.Code == code);
        Assert.Equal("home-visit", form.FilledAt);
        Assert.Equal(asked, form.When.Holds(Family.Saying(worker, wife).On(Family.Day)));
    }

    private static Material Material(string code) =>
        Region.ServiceItems[0].Checklist.Items.Single(material => material.Code == code);
}
