using Platform.Core.Tests.Cases.Move;
using Platform.Editions;
using Platform.Regions;
using static Platform.Regions.Party;

namespace Platform.Core.Tests.Editions;

/// <summary>Each change a document can make, and the sentence it is told by.</summary>
public sealed class ItemDifferenceTests
{
    private static readonly Choice Cause = new("hardship.cause", "致困原因", ["疾病", "残疾", "下岗"]);
    private static readonly YesNo HasCar = new("household.has-car", "家有机动车");
    private static readonly ServiceItem Old = Grown(NewerSample.Old);

    public static TheoryData<string, Func<ServiceItem, ServiceItem>> Changes { get; } =
        new()
        {
            { "收费由“不收费”改为“工本费 5 元”", item => Guide(item, guide => guide with { Fee = "工本费 5 元" }) },
            {
                "办理条件新增“在本单位工作满一年”",
                item =>
                    Guide(item, guide => guide with { Requirements = [.. guide.Requirements, "在本单位工作满一年"] })
            },
            { "事项名称由“样例证办理”改为“样例证申领”", item => item with { Name = "样例证申领" } },
            { "新增《样例档案表》的“工种”（本人情况，必填）", NewerSample.AsksTrade },
            { "取消《样例档案表》的“本人月平均收入”（本人情况，必填）", NewerSample.AsksNoIncome },
            {
                "《样例档案表》的“致困原因”：选项新增“失业”；选项不再有“下岗”",
                item => Field(item, field => field with { Fact = Cause with { Options = ["疾病", "残疾", "失业"] } })
            },
            {
                "《样例档案表》的“致困原因”：选项的次序有调整",
                item => Field(item, field => field with { Fact = Cause with { Options = ["残疾", "疾病", "下岗"] } })
            },
            {
                "《样例档案表》的“致困原因”：要求由“可不填”改为“必填”",
                item => Field(item, field => field with { Required = true })
            },
            {
                "《样例档案表》的“致困原因”：新规定了何时填写：“家有机动车”",
                item => Field(item, field => field with { When = HasCar })
            },
            {
                "《样例档案表》的“致困类别”：名称由“致困原因”改为“致困类别”",
                item => Field(item, field => field with { Fact = Cause with { Label = "致困类别" } })
            },
            {
                "《样例档案表》的“家庭成员”部分：新规定了何时填写：“家有机动车”",
                item => Section(item, section => section with { When = HasCar })
            },
            {
                "取消《样例档案表》的“家庭成员”部分：姓名、身份证号",
                item => Form(item, form => form with { Sections = [form.Sections[0]] })
            },
            { "取消表格《样例档案表》", item => item with { Forms = [] } },
            {
                "材料“收入证明”：份数由“原件 2 份”改为“原件 3 份”",
                item => Material(item, "income-proof", material => material with { Copies = 3 })
            },
            {
                "材料“收入证明”：份数由“原件 2 份”改为“复印件 1 份”",
                item => Material(item, "income-proof", _ => new Photocopy("income-proof", "收入证明"))
            },
            {
                "材料“残疾证”：何时需要由“仅当本人残疾”改为“都需要”",
                item => Material(item, "disability-card", material => material with { When = Condition.Always })
            },
            {
                "材料“身份证”：留存单位新增“县困难职工帮扶中心”",
                item => Material(item, "id-card", material => material with { KeptBy = [CountyAssistanceCentre] })
            },
            {
                "材料“身份证”：新规定了说明：“正、反面”",
                item => Material(item, "id-card", material => material with { Note = "正、反面" })
            },
            {
                "材料“公示报告”：由谁提供由“基层工会”改为“系统工会”",
                item => Material(item, "notice-report", material => material with { ProvidedBy = SectorUnion })
            },
            {
                "环节“企业主管部门认定”：办理单位由“企业主管部门”改为“县级总工会”",
                item => Stage(item, "department-determination", stage => stage with { By = CountyUnion })
            },
            {
                "环节“企业主管部门认定”：规则新增“同时认定困难类别”",
                item =>
                    Stage(item, "department-determination", stage => ((Determination)stage) with { Categorises = true })
            },
            {
                "环节“企业主管部门认定”：办理方式由“认定”改为“审核”",
                item =>
                    Stage(
                        item,
                        "department-determination",
                        stage => new Review(stage.Code, stage.Name, stage.By) { Source = stage.Source }
                    )
            },
            {
                "环节“系统工会报送”：何时经过由“仅当所在单位隶属系统工会”改为“都要经过”",
                item => Stage(item, "sector-forwarding", stage => stage with { When = Condition.Always })
            },
            {
                "环节“基层工会审核”：要有的材料不再有“收入证明”、“残疾证”",
                item => Stage(item, "unit-review", stage => stage with { Requires = ["id-card"] })
            },
            {
                "环节“职工代表会议或张榜公示”：规则新增“张榜公示：公示不少于 7 个工作日”；规则不再有“张榜公示：公示天数：文件未规定，由张贴单位写明理由自行确定”",
                NewerSample.PostsForSeven
            },
            { "新增环节“数据比对”（县级总工会）", NewerSample.ComparesData },
            {
                "取消环节“市帮扶中心受理”（市困难职工帮扶中心）",
                item => item with { Approval = [.. item.Approval.Where(stage => stage.Code != "city-acceptance")] }
            },
            {
                "环节“系统工会报送”移到“基层工会审核”之后",
                item => Moved(item, "sector-forwarding", behind: "unit-review")
            },
            {
                "文书《样例申报表》：何时可以打印由“从“企业主管部门认定”起”改为“一开始”",
                item => Paper(item, "sample-report", paper => paper with { FromStage = null })
            },
            { "办理时限由“当年内完成”改为“文件未规定”", item => item with { TimeLimit = null } },
            {
                "证件《样例证》：有效期由“3 年”改为“5 年”",
                item => item with { Certificate = item.Certificate! with { ValidYears = 5 } }
            },
            { "取消证件《样例证》", item => item with { Certificate = null } },
        };

    [Theory]
    [MemberData(nameof(Changes))]
    public void A_change_is_told_in_one_sentence(string words, Func<ServiceItem, ServiceItem> change) =>
        Assert.Equal(words, Assert.Single(ItemDifference.Between(Old, change(Old))).Words);

    [Fact]
    public void One_edition_differs_from_itself_in_nothing() => Assert.Empty(ItemDifference.Between(Old, Old));

    [Fact]
    public void A_rule_that_only_moved_into_another_document_is_no_difference()
    {
        var json = RegionJson.Write(Old).Replace("样办〔2026〕1号", "样办〔2026〕9号", StringComparison.Ordinal);

        Assert.Equal(
            [DifferenceArea.Guide],
            ItemDifference.Between(Old, RegionJson.Read<ServiceItem>(json)).Select(difference => difference.Area)
        );
    }

    [Fact]
    public void Each_side_is_shown_with_its_clause()
    {
        var later = Stage(
            Old,
            "sector-forwarding",
            stage => stage with { By = CountyUnion, Source = NewerSample.Revision.At("七（6）") }
        );

        var difference = Assert.Single(ItemDifference.Between(Old, later));

        Assert.Equal("七（5）", difference.Before!.Clause);
        Assert.Equal("《样例办理指南（修订）》（样办〔2026〕9号）七（6）", difference.After!.InWords);
    }

    [Fact]
    public void What_comes_is_cited_on_the_new_side_and_what_goes_on_the_old()
    {
        var added = Assert.Single(ItemDifference.Between(Old, NewerSample.ComparesData(Old)));
        var removed = Assert.Single(ItemDifference.Between(NewerSample.ComparesData(Old), Old));

        Assert.Equal((null, "七（4）"), (added.Before?.Clause, added.After?.Clause));
        Assert.Equal(("七（4）", null), (removed.Before?.Clause, removed.After?.Clause));
    }

    [Fact]
    public void What_no_sentence_knows_is_still_told()
    {
        var later = Stage(
            Old,
            "county-acceptance",
            stage =>
                stage is Acceptance { Correction: { } rule } acceptance
                    ? acceptance with
                    {
                        CallOnAcceptance = acceptance.CallOnAcceptance! with { To = SectorUnion, Points = ["已受理"] },
                        Correction = rule,
                    }
                    : stage
        );
        var quiet = Form(
            Old,
            form => form with { Sections = [.. form.Sections.Select(section => section with { RowMeasure = "名" })] }
        );

        Assert.NotEmpty(ItemDifference.Between(Old, later));
        Assert.All(
            ItemDifference.Between(Old, quiet),
            difference => Assert.Contains("部分", difference.Subject, StringComparison.Ordinal)
        );
        Assert.NotEmpty(ItemDifference.Between(Old, quiet));
    }

    private static ServiceItem Grown(ServiceItem item) =>
        Form(
            item,
            form =>
                form with
                {
                    Sections =
                    [
                        form.Sections[0] with
                        {
                            Fields = [.. form.Sections[0].Fields, HasCar, Cause],
                        },
                        .. form.Sections.Skip(1),
                    ],
                }
        );

    private static ServiceItem Guide(ServiceItem item, Func<ServiceGuide, ServiceGuide> change) =>
        item with
        {
            Guide = change(item.Guide),
        };

    private static ServiceItem Form(ServiceItem item, Func<Form, Form> change) =>
        item with
        {
            Forms = [change(item.Forms[0]), .. item.Forms.Skip(1)],
        };

    /// <summary>Of the repeated rows.</summary>
    private static ServiceItem Section(ServiceItem item, Func<Section, Section> change) =>
        Form(item, form => form with { Sections = [form.Sections[0], change(form.Sections[1])] });

    /// <summary>Of the cause.</summary>
    private static ServiceItem Field(ServiceItem item, Func<Field, Field> change) =>
        Form(
            item,
            form =>
                form with
                {
                    Sections =
                    [
                        form.Sections[0] with
                        {
                            Fields =
                            [
                                .. form.Sections[0]
                                    .Fields.Select(field => field.Fact.Key == Cause.Key ? change(field) : field),
                            ],
                        },
                        .. form.Sections.Skip(1),
                    ],
                }
        );

    private static ServiceItem Material(ServiceItem item, string code, Func<Material, Material> change) =>
        item with
        {
            Checklist = item.Checklist with
            {
                Items =
                [
                    .. item.Checklist.Items.Select(material => material.Code == code ? change(material) : material),
                ],
            },
        };

    private static ServiceItem Stage(ServiceItem item, string code, Func<Stage, Stage> change) =>
        item with
        {
            Approval = [.. item.Approval.Select(stage => stage.Code == code ? change(stage) : stage)],
        };

    private static ServiceItem Paper(ServiceItem item, string code, Func<Paper, Paper> change) =>
        item with
        {
            Papers = [.. item.Papers.Select(paper => paper.Code == code ? change(paper) : paper)],
        };

    private static ServiceItem Moved(ServiceItem item, string code, string behind)
    {
        var chain = item.Approval.Where(stage => stage.Code != code).ToList();
        chain.Insert(chain.FindIndex(stage => stage.Code == behind) + 1, item.Approval.First(one => one.Code == code));
        return item with { Approval = chain };
    }
}
