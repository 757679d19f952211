using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Platform.Grievances;
using Platform.Host.Grievances.Petitions;
using Platform.Host.Tests.Shell;
using Platform.Organizations;
using Platform.Storage;
using Platform.Testing;

namespace Platform.Host.Tests.Grievances.Petitions;

public sealed class PetitionPageTests : ShellContext, IAsyncLifetime
{
    /// <summary>The longest a page may take to read what it shows from a busy database.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly PetitionWorld _world = new();

    public async Task InitializeAsync()
    {
        await _world.InitializeAsync();
        Services.AddSingleton<TimeProvider>(_world.Clock);
        Services.AddSingleton(_world.Get<PetitionDesk>());
        Services.AddSingleton(_world.Get<PetitionLists>());
        Services.AddSingleton(_world.Get<PetitionOffices>());
        Services.AddSingleton(_world.Get<PetitionReceiptDesk>());
        Services.AddSingleton(_world.Get<PetitionPaperDesk>());
        Services.AddSingleton(_world.Get<HandlingDesk>());
        Services.AddSingleton(_world.Get<UrgingDesk>());
        Services.AddSingleton(_world.Get<MediationDesk>());
        Services.AddSingleton(_world.Get<RemedyDesk>());
        Services.AddSingleton(_world.Get<OutcomeDesk>());
        Services.AddSingleton(_world.Get<ConsultationDesk>());
        Connect();
    }

    async Task IAsyncLifetime.DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task The_list_says_whose_turn_it_is_and_what_is_overdue()
    {
        await _world.AssignedAsync(_world.Today.AddDays(1));
        _world.Clock.Advance(TimeSpan.FromDays(3));

        var page = Show<PetitionListPage>(_world.County, ".petition-list");

        Assert.Contains("东岭县教育系统工会", TextOf(page), StringComparison.Ordinal);
        Assert.Contains("已超期（2026-03-03）", TextOf(page), StringComparison.Ordinal);
    }

    [Fact]
    public void A_union_that_takes_no_petitions_is_told_so_and_registers_none()
    {
        var page = Show<PetitionListPage>(_world.Sector, ".empty");

        Assert.Contains("本工会不直接受理信访", TextOf(page), StringComparison.Ordinal);
        Assert.DoesNotContain("登记信访", TextOf(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_transfer_asks_for_its_slip_and_says_what_is_missing_at_the_field()
    {
        var page = Show<NewPetitionPage>(_world.County, "#petition-channel");
        Assert.Empty(page.FindAll("#petition-foreign"));

        await page.Find("#petition-channel").ChangeAsync(SamplePetitions.Transfer);
        await page.Find("form").SubmitAsync();

        Assert.Contains("请填写转办单编号", page.Find(".field-error").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_registered_opens_with_its_query_code()
    {
        var page = Show<NewPetitionPage>(_world.County, "#petition-channel");
        await page.Find("#petition-name").ChangeAsync("张三");
        await page.Find("#petition-subject").ChangeAsync("拖欠工资");
        await page.Find("#petition-content").ChangeAsync("三个月未发工资");

        await page.Find("form").SubmitAsync();

        var there = Assert.Single((await ListAsync()).Rows);
        Assert.EndsWith(
            $"/petitions/{there.Id}",
            Services.GetRequiredService<NavigationManager>().Uri,
            StringComparison.Ordinal
        );
        Assert.Contains(there.QueryCode, TextOf(ShowPetition(_world.County, there.Id)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whose_turn_it_is_undertakes_it_by_name()
    {
        var page = ShowPetition(_world.County, await _world.ReceivedAsync());

        await page.Find("#act-handlers").ChangeAsync("李四、王五");
        await page.Find("form[aria-label^=承办]").SubmitAsync();

        Assert.Contains("承办人：李四、王五", TextOf(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_day_to_answer_by_is_shown_as_unset()
    {
        var page = ShowPetition(_world.County, await _world.ReceivedAsync());

        Assert.Contains("答复期限：文件未规定", TextOf(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_petitioner_is_masked_until_somebody_asks()
    {
        var page = ShowPetition(_world.County, await _world.ReceivedAsync());
        Assert.DoesNotContain("13800001234", TextOf(page), StringComparison.Ordinal);

        await page.FindAll("button").Single(button => button.TextContent.Contains("显示完整信息")).ClickAsync(new());

        Assert.Contains("13800001234", TextOf(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_transfer_is_told_first_and_reported_back_then()
    {
        var id = await _world.MediatedAsync(MediationResult.Succeeded, _world.Transfer());
        var page = ShowPetition(_world.County, id);
        await page.Find("#settle-outcome").ChangeAsync("单位补发工资");
        await page.Find("form[aria-label=形成办理结果]").SubmitAsync();

        await page.Find("#told-how").ChangeAsync(ToldHow.ByTelephone.ToString());
        await page.Find("form[aria-label=登记已告知信访人]").SubmitAsync();
        await page.Find("#told-how").ChangeAsync(ToldHow.Online.ToString());
        await page.Find("form[aria-label^=登记已向省总热线反馈]").SubmitAsync();

        Assert.Contains("已办结", TextOf(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_a_failed_mediation_the_documents_remedies_are_offered()
    {
        var page = ShowPetition(_world.County, await _world.MediatedAsync(MediationResult.Failed));

        await page.Find("#remedy-kind").ChangeAsync("LegalAid");
        await page.Find("#remedy-eligible").ChangeAsync("yes");
        await page.Find("#remedy-reason").ChangeAsync("生活困难");
        await page.Find("#remedy-subject").ChangeAsync("样例律师事务所");
        await page.Find("form[aria-label=提供帮助]").SubmitAsync();

        Assert.Contains("样例律师事务所", TextOf(page), StringComparison.Ordinal);
        Assert.Contains("救济中", TextOf(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_without_the_turn_reads_and_presses_only()
    {
        var page = ShowPetition(_world.County, await _world.AssignedAsync());

        Assert.Contains("现在由 东岭县教育系统工会 办理", TextOf(page), StringComparison.Ordinal);
        Assert.Empty(page.FindAll("#petition-act"));
        Assert.NotEmpty(page.FindAll("#press-words"));
    }

    private async Task<KeysetPage<Petition, Guid>> ListAsync() =>
        await _world.Get<PetitionLists>().PageAsync(_world.County, new PetitionFilter());

    private IRenderedComponent<PetitionPage> ShowPetition(Actor actor, Guid id)
    {
        var page = Render<PetitionPage>(parameters => parameters.AddCascadingValue(actor).Add(page => page.Id, id));
        page.WaitForElement(".path", Patience);
        return page;
    }

    /// <param name="arrived">What is there once the page has read what it shows.</param>
    private IRenderedComponent<T> Show<T>(Actor actor, string arrived)
        where T : IComponent
    {
        var page = Render<T>(parameters => parameters.AddCascadingValue(actor));
        page.WaitForElement(arrived, Patience);
        return page;
    }
}
