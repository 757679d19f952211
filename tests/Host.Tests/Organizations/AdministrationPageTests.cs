using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Host.Accounts;
using Platform.Host.Audit;
using Platform.Host.Organizations;
using Platform.Host.Settings;
using Platform.Organizations;
using Platform.Settings;
using Platform.Testing;

namespace Platform.Host.Tests.Organizations;

public sealed class AdministrationPageTests : AdministrationContext
{
    [Fact]
    public async Task The_tree_begins_at_ones_own_body_and_opens_on_demand()
    {
        var officer = await Unions.ActorAsync(Unions.County, Role.Officer);

        var page = RenderFor<OrganizationsPage>(officer);
        page.WaitForAssertion(() => Assert.Equal(3, page.FindAll(".tree-row").Count));
        page.FindAll("button.tree-toggle")[1].Click();

        page.WaitForAssertion(() => Assert.Contains("东岭县实验中学工会", page.Markup, StringComparison.Ordinal));
        Assert.DoesNotContain("西泽", page.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("新增下级单位", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_unit_of_another_county_is_not_there()
    {
        var officer = await Unions.ActorAsync(Unions.County, Role.Officer);

        await NotFoundAsync(() => RenderFor<BodyPage>(officer, page => page.Add(body => body.Id, Unions.OtherUnit.Id)));
    }

    [Fact]
    public async Task A_name_that_is_taken_is_told_at_its_field_and_nothing_typed_is_lost()
    {
        var administrator = await Unions.ActorAsync(Unions.County, Role.Administrator);
        Services.GetRequiredService<NavigationManager>().NavigateTo($"/organizations/new?below={Unions.County.Id}");

        var page = RenderFor<BodyFormPage>(administrator);
        page.WaitForElement("#name").Change("东岭县教育系统工会");
        page.Find("#telephone").Change("0539-1234567");
        page.Find("form").Submit();

        page.WaitForAssertion(() =>
            Assert.Contains("同一上级之下已有同名单位", page.Find(".field-wrong").TextContent, StringComparison.Ordinal)
        );
        Assert.Equal("0539-1234567", page.Find("#telephone").GetAttribute("value"));
    }

    [Fact]
    public async Task A_new_accounts_password_is_shown_once()
    {
        var administrator = await Unions.ActorAsync(Unions.County, Role.Administrator);
        Services.GetRequiredService<NavigationManager>().NavigateTo($"/accounts/new?body={Unions.Unit.Id}");

        var page = RenderFor<AccountFormPage>(administrator);
        page.WaitForElement(".picked");
        page.Find("#name").Change("王芳");
        page.Find("#user-name").Change("wang.fang");
        page.Find("#title").Change("工会委员");
        page.Find("form").Submit();

        page.WaitForElement(".secret");
        await using var db = Database.Open();
        Assert.True((await db.Accounts.SingleAsync(row => row.UserName == "wang.fang")).MustChangePassword);
    }

    [Fact]
    public async Task A_post_is_ended_at_once()
    {
        var administrator = await Unions.ActorAsync(Unions.County, Role.Administrator);
        var officer = await Unions.ActorAsync(Unions.Unit, Role.Officer);

        var page = RenderFor<AccountPage>(administrator, page => page.Add(account => account.Id, officer.AccountId));
        page.WaitForElement("tbody button").Click();
        page.WaitForElement("form").Submit();

        page.WaitForAssertion(() => Assert.Contains("已免", page.Markup, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_account_outside_the_subtree_is_not_there()
    {
        var administrator = await Unions.ActorAsync(Unions.County, Role.Administrator);
        var stranger = await Unions.ActorAsync(Unions.OtherUnit, Role.Officer);

        await NotFoundAsync(() =>
            RenderFor<AccountPage>(administrator, page => page.Add(account => account.Id, stranger.AccountId))
        );
    }

    [Fact]
    public async Task The_trail_is_read_in_Chinese()
    {
        var administrator = await Unions.ActorAsync(Unions.County, Role.Administrator);
        var auditor = await Unions.ActorAsync(Unions.County, Role.Auditor);
        await Services
            .GetRequiredService<RegisterDesk>()
            .CreateAsync(administrator, new NewBody(Unions.County.Id, BodyKind.Primary, "新单位工会"));

        var page = RenderFor<AuditPage>(auditor);

        page.WaitForAssertion(() =>
            Assert.Contains("新增单位", page.Find("tbody").TextContent, StringComparison.Ordinal)
        );
        Assert.Contains("新单位工会", page.Find("tbody").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lead_corrects_a_telephone_of_the_guide()
    {
        var lead = await Unions.ActorAsync(Unions.County, Role.Lead);

        var page = RenderFor<SettingsPage>(lead, page => page.Add(settings => settings.Code, SampleRegion.Code));
        page.WaitForAssertion(() => Assert.NotEmpty(page.FindAll(".setting")));
        var telephone = page.FindComponents<SettingEditor>()
            .Single(editor => editor.Instance.Key == SettingKey.OfficeTelephone("centre"));
        telephone.Find("button").Click();
        telephone.WaitForElement("input.input").Change("ring me");
        telephone.Find("form").Submit();
        telephone.WaitForElement(".field-wrong");
        telephone.Find("input.input").Change("0539-7654321");
        telephone.Find("form").Submit();

        page.WaitForAssertion(() => Assert.Contains("0539-7654321", page.Markup, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_settings_of_another_county_are_not_there()
    {
        var lead = await Unions.ActorAsync(Unions.OtherCounty, Role.Lead);

        await NotFoundAsync(() =>
            RenderFor<SettingsPage>(lead, page => page.Add(settings => settings.Code, SampleRegion.Code))
        );
    }

    /// <summary>Until the page says that there is no such thing.</summary>
    private async Task NotFoundAsync(Action render)
    {
        var said = new TaskCompletionSource();
        Services.GetRequiredService<NavigationManager>().OnNotFound += (_, _) => said.TrySetResult();
        render();
        await said.Task.WaitAsync(TimeSpan.FromSeconds(20));
    }
}
