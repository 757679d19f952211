using Platform.Approvals;
using Platform.Calendar;
using Platform.Cases;
using Platform.Organizations;
using Platform.Settings;
using Platform.Storage;
using Platform.Testing;

namespace Platform.Core.Tests.Cases;

public sealed class DataCheckTests(CaseWorld world) : IClassFixture<CaseWorld>, IAsyncLifetime
{
    public Task InitializeAsync() => SwitchTests.SwitchAsync(world, SettingKey.Yes);

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Every_register_needs_a_result_before_the_case_goes_on()
    {
        var id = await AtCheckAsync();
        Assert.Equal(["尚未登记“社会保险”的比对结果", "尚未登记“车辆登记”的比对结果"], await OutstandingAsync(id));

        await CompareAsync(id, SampleCheckedItem.Social, ComparisonResult.Agrees);

        Assert.Equal(["尚未登记“车辆登记”的比对结果"], await OutstandingAsync(id));
        var refusal = await Assert.ThrowsAsync<RuleException>(() => world.PassAsync(world.County, id));
        Assert.Equal("《样例办理指南》（样办〔2026〕1号）十四（3）", refusal.Clause);
    }

    [Fact]
    public async Task What_agrees_or_was_not_found_lets_the_case_pass()
    {
        var id = await AtCheckAsync();
        await CompareAsync(id, SampleCheckedItem.Social, ComparisonResult.Agrees);
        await CompareAsync(id, SampleCheckedItem.Vehicles, ComparisonResult.NotFound, "车管所没有登记");

        await world.PassAsync(world.County, id);

        Assert.Equal("determination", (await FileAsync(id)).Case.StageCode);
    }

    [Fact]
    public async Task A_difference_holds_the_case_until_somebody_says_what_became_of_it()
    {
        var id = await AtCheckAsync();
        await CompareAsync(id, SampleCheckedItem.Social, ComparisonResult.Agrees);
        await CompareAsync(id, SampleCheckedItem.Vehicles, ComparisonResult.Differs, "登记有一辆货车");
        Assert.Equal(["“车辆登记”比对不一致，尚未写明核实情况"], await OutstandingAsync(id));

        world.Clock.Advance(TimeSpan.FromMinutes(5));
        await CompareAsync(
            id,
            SampleCheckedItem.Vehicles,
            ComparisonResult.Differs,
            "登记有一辆货车",
            "车辆已于去年报废，注销手续在办"
        );

        Assert.Empty(await OutstandingAsync(id));
        Assert.Equal(3, (await FileAsync(id)).Contents.Comparisons.Count);
    }

    [Theory]
    [InlineData(ComparisonResult.Differs)]
    [InlineData(ComparisonResult.NotFound)]
    public async Task Anything_but_agreement_needs_a_remark(ComparisonResult result)
    {
        var id = await AtCheckAsync();

        var refusal = await Assert.ThrowsAsync<RuleException>(() =>
            CompareAsync(id, SampleCheckedItem.Social, result, " ")
        );

        Assert.Equal(nameof(ComparisonRequest.Remark), refusal.Field);
    }

    [Fact]
    public async Task A_register_the_document_does_not_name_is_not_compared_with()
    {
        var id = await AtCheckAsync();

        var refusal = await Assert.ThrowsAsync<RuleException>(() =>
            CompareAsync(id, "婚姻登记", ComparisonResult.Agrees)
        );

        Assert.Equal("文件规定的比对内容是：社会保险、车辆登记", refusal.Message);
    }

    [Fact]
    public async Task Another_body_does_not_record_results()
    {
        var id = await AtCheckAsync();

        await Assert.ThrowsAsync<RuleException>(() =>
            CompareAsync(id, SampleCheckedItem.Social, ComparisonResult.Agrees, by: world.UnitOfficer)
        );
    }

    [Fact]
    public async Task Whoever_compared_does_not_determine()
    {
        var id = await AtCheckAsync();
        await CompareAsync(id, SampleCheckedItem.Social, ComparisonResult.Agrees);
        await CompareAsync(
            id,
            SampleCheckedItem.Vehicles,
            ComparisonResult.NotFound,
            "车管所没有登记",
            by: world.CountyColleague
        );
        await world.PassAsync(world.County, id);

        var refusal = await Assert.ThrowsAsync<RuleException>(() => world.PassAsync(world.CountyColleague, id));

        Assert.StartsWith("您登记过本件的数据比对", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_worker_reads_what_is_being_done_and_nothing_of_what_was_found()
    {
        var id = await AtCheckAsync();
        await CompareAsync(id, SampleCheckedItem.Vehicles, ComparisonResult.Differs, "登记有一辆货车");
        var row = (await FileAsync(id)).Case;

        var progress = (await world.Get<ProgressDesk>().FindAsync(row.Number!, row.QueryCode))!;

        var step = Assert.Single(progress.Steps, step => step.IsCurrent);
        Assert.Equal("数据对碰", step.Name);
        Assert.Equal("工会把您申报的情况与有关部门的登记核对，您不用做什么", step.About);
        Assert.Null(step.Remark);
        Assert.DoesNotContain(progress.ToDo, words => words.Contains("货车", StringComparison.Ordinal));
    }

    private async Task<Guid> AtCheckAsync()
    {
        var id = await world.SubmittedAsync(item: SampleCheckedItem.Code);
        await world.PassAsync(world.UnitOfficer, id);
        return id;
    }

    private Task CompareAsync(
        Guid id,
        string register,
        ComparisonResult result,
        string? remark = null,
        string? explanation = null,
        Actor? by = null
    ) =>
        world
            .Get<ComparisonDesk>()
            .RecordAsync(
                by ?? world.County,
                id,
                new(register, result, ChinaTime.Today(world.Clock)) { Remark = remark, Explanation = explanation }
            );

    private Task<CaseFile> FileAsync(Guid id) => world.Get<CaseDesk>().ViewAsync(world.County, id);

    private async Task<IEnumerable<string>> OutstandingAsync(Guid id) =>
        (await FileAsync(id)).Outstanding.Select(one => one.Words);
}
