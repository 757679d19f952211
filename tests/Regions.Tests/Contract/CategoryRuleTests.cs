using Microsoft.Extensions.DependencyInjection;
using Platform.Regions.Conformance;

namespace Platform.Regions.Tests.Contract;

/// <summary>What a slip of the pen in a category scheme, a mark or a round comes to, on a region that has none and is otherwise in order.</summary>
public sealed class CategoryRuleTests
{
    private static readonly Region Sound = Shelf.Catalogue.Regions.First(region => region.Categories is null);
    private static readonly Citation Here = Sound.Sources[0].At("一");

    private static readonly CategoryScheme Scheme = new("scheme", "办法", Here)
    {
        NetIncome = new(HouseholdCount.LivingTogether, 12, Here)
        {
            Incomes = [new("工资", Here)],
            Expenditures = [new("医疗", Here)],
        },
        UrbanBenchmark = "no-such-benchmark",
        UsualArea = AreaKind.Urban,
        UsualAreaSource = Here,
        Categories = [new("deep", "深度", Here) { Test = new LossTest(0.8m, Here) }],
    };

    [Fact]
    public void A_scheme_over_a_benchmark_nobody_listed_is_found() =>
        Assert.Equal(
            "办法：没有代码为“no-such-benchmark”的标准",
            Assert.Single(Found<CategoriesRestOnBenchmarks>(Sound with { Categories = Scheme }))
        );

    [Fact]
    public void Categorising_without_a_scheme_is_found() =>
        Assert.Single(Found<CategorisingHasAScheme>(Categorising(Sound) with { Categories = null }));

    [Fact]
    public void A_form_that_does_not_ask_for_the_sum_is_found()
    {
        var region = Categorising(Sound) with { Categories = Scheme };
        var item = region.ServiceItems[0];
        var silent = item with { Forms = [item.Forms[0] with { Sections = [item.Forms[0].Sections[0]] }] };

        var found = Found<CategorySumIsAskedFor>(region with { ServiceItems = [silent] }).ToList();

        Assert.Contains(found, words => words.Contains("income.kind", StringComparison.Ordinal));
        Assert.Contains(found, words => words.Contains("与职工共同生活", StringComparison.Ordinal));
        Assert.Contains(found, words => words.Contains("损失", StringComparison.Ordinal));
    }

    [Fact]
    public void A_kind_named_on_one_side_only_is_found()
    {
        var region = Categorising(Sound) with { Categories = Scheme };
        var item = region.ServiceItems[0];
        var rows = new Section(
            "收入",
            [new Choice(HouseholdFacts.IncomeKind, "类别", ["工资", "稿费"]), HouseholdFacts.IncomeAmount]
        )
        {
            Rows = HouseholdFacts.Incomes,
        };
        var asking = item with { Forms = [item.Forms[0] with { Sections = [.. item.Forms[0].Sections, rows] }] };

        var found = Found<CategorySumIsAskedFor>(region with { ServiceItems = [asking] });

        Assert.Contains($"{item.Name}：表格有“稿费”，测算办法没有说明是否计入", found);
    }

    [Fact]
    public void A_mark_on_a_question_nobody_asks_is_found() =>
        Assert.Single(
            Found<MarksLookAtAskedQuestions>(Sound with { Marks = [new("mark", "标记", "household.unasked", Here)] })
        );

    [Fact]
    public void A_notice_result_without_a_place_on_the_form_is_found()
    {
        var item = Sound.ServiceItems[0];
        var notice = new PublicNotice("notice-with-result", "公示", Party.PrimaryUnion)
        {
            ResultInto = "notice.unasked",
            Source = Here,
        };

        Assert.Single(
            Found<NoticeResultsHaveAPlace>(
                Sound with
                {
                    ServiceItems = [item with { Approval = [.. item.Approval, notice] }],
                }
            )
        );
    }

    [Fact]
    public void A_clean_up_kept_by_an_item_for_new_households_is_found()
    {
        var round = new RoundPlan("round", "清理", RoundKind.CleanUp, 2018, Here)
        {
            Deadlines = [],
            KeptBy = Sound.ServiceItems[0].Code,
        };
        var fresh = Sound.ServiceItems[0] with { Renews = null };
        var renewal = fresh with { Renews = new(Here) };

        Assert.Single(Found<RoundsAreKeptByRenewals>(Sound with { Rounds = [round], ServiceItems = [fresh] }));
        Assert.Empty(Found<RoundsAreKeptByRenewals>(Sound with { Rounds = [round], ServiceItems = [renewal] }));
        Assert.Single(Found<RoundsAreKeptByRenewals>(Sound with { Rounds = [round with { KeptBy = null }] }));
    }

    [Fact]
    public void A_scheme_is_read_aloud_with_its_tests_and_that_it_is_proposed()
    {
        var words = RegionInWords.Of(Sound with { Categories = Scheme with { IsProposed = true } });

        Assert.Contains("建议值，未经确认", words, StringComparison.Ordinal);
        Assert.Contains("1. 深度：突发事件造成的损失和自付费用超过家庭年收入的 80%", words, StringComparison.Ordinal);
    }

    private static Region Categorising(Region region)
    {
        var item = region.ServiceItems[0];
        var stage = new Determination("category-determination", "认定", Party.CountyUnion)
        {
            Categorises = true,
            Source = Here,
        };
        return region with { ServiceItems = [item with { Approval = [.. item.Approval, stage] }] };
    }

    private static IEnumerable<string> Found<TRule>(Region region)
        where TRule : IRegionRule, new() =>
        new TRule().Violations(
            new Candidate(
                region,
                typeof(CategoryRuleTests).Assembly,
                "",
                [],
                new ServiceCollection().BuildServiceProvider()
            )
        );
}
