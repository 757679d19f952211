using Microsoft.EntityFrameworkCore;
using Platform.Cases;
using Platform.Certificates;
using Platform.Host.Demo;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Host.Tests.Demo;

[Collection(OnTheDemo.Name)]
public sealed class DemoSeederTests(DemoHost demo)
{
    [Fact]
    public async Task Every_state_of_a_case_is_there()
    {
        await using var db = demo.Open();
        var there = await db.Cases.Select(row => row.Status).Distinct().ToListAsync();

        Assert.Empty(Enum.GetValues<CaseStatus>().Except(there));
    }

    [Fact]
    public async Task A_case_waits_at_every_kind_of_stage_there_is()
    {
        await using var db = demo.Open();
        var chains = Plans
            .SelectMany(plan => demo.Region(plan.Region).ServiceItems)
            .SelectMany(item => item.Approval)
            .Where(stage => stage is not Application)
            .ToList();
        var waiting = await db
            .Cases.Where(row => row.Status == CaseStatus.InProgress)
            .Select(row => row.StageCode)
            .ToListAsync();

        Assert.Empty(
            chains
                .Select(stage => stage.GetType())
                .Except(chains.Where(stage => waiting.Contains(stage.Code)).Select(stage => stage.GetType()))
        );
    }

    [Fact]
    public async Task Every_case_came_to_the_stage_and_the_end_its_plan_says()
    {
        await using var db = demo.Open();
        var rows = await db.Cases.ToListAsync();

        Assert.All(
            Plans,
            plan =>
                Assert.All(
                    plan.Cases.Where(script =>
                        script.Ending is not (DemoEnding.SentBack or DemoEnding.SentBackToOriginator)
                    ),
                    script =>
                        Assert.Equal(
                            script.Until == "draft" ? "" : script.Until,
                            rows.Single(row =>
                                row.RegionCode == plan.Region
                                && row.ItemCode == (script.Item ?? plan.Item)
                                && row.ApplicantName == script.Name
                            ).StageCode
                        )
                )
        );
        Assert.Equal(Plans.Sum(plan => plan.Cases.Count), rows.Count);
    }

    [Fact]
    public async Task Every_step_of_a_certificate_is_there()
    {
        await using var db = demo.Open();
        var there = await db.Certificates.Select(row => row.Status).Distinct().ToListAsync();

        Assert.Empty(
            new[]
            {
                CertificateStatus.Awaiting,
                CertificateStatus.Claimed,
                CertificateStatus.Numbered,
                CertificateStatus.Sealed,
                CertificateStatus.Issued,
            }.Except(there)
        );
    }

    [Fact]
    public async Task What_was_done_lies_in_the_order_of_its_days_and_not_ahead()
    {
        await using var db = demo.Open();
        var trail = await db.AuditEntries.OrderBy(entry => entry.Id).Select(entry => entry.At).ToListAsync();
        // The two marks are set on the day itself.
        var acts = trail[1..^1];

        Assert.Equal(acts.Order(), acts);
        Assert.All(acts, at => Assert.True(at <= demo.Clock.GetUtcNow()));
    }

    [Fact]
    public async Task The_scans_are_real_files()
    {
        await using var db = demo.Open();
        var store = demo.Service<IFileStore>();
        var kinds = new HashSet<string>();
        foreach (var file in await db.StoredFiles.ToListAsync())
        {
            kinds.Add(file.ContentType);
            await using var content = store.Open(file);
            Assert.Equal(file.Length, content.Length);
        }

        Assert.Equal(["application/pdf", "image/jpeg"], kinds.Order());
    }

    [Fact]
    public async Task Nobody_in_it_is_real()
    {
        await using var db = demo.Open();

        Assert.All(
            await db.Bodies.Where(body => body.Kind == BodyKind.Primary).ToListAsync(),
            body => Assert.Contains("演示", body.Name, StringComparison.Ordinal)
        );
        Assert.All(await db.Accounts.ToListAsync(), row => Assert.EndsWith("演示", row.Name, StringComparison.Ordinal));
        Assert.All(
            await db.Cases.ToListAsync(),
            row => Assert.EndsWith("演示", row.ApplicantName, StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task It_is_made_once_only()
    {
        var refused = await Assert.ThrowsAsync<RuleException>(() =>
            demo.AskAsync<DemoSeeder, bool>(async seeder =>
            {
                await seeder.SeedAsync();
                return true;
            })
        );

        Assert.Equal("数据库里已经有单位，演示数据只能写入空数据库。", refused.Message);
    }

    [Fact]
    public async Task Everybody_signs_in_with_the_one_password()
    {
        using var browser = await demo.BrowseAsync("county");

        var page = await browser.GoAsync("/work");

        Assert.Equal(System.Net.HttpStatusCode.OK, page.StatusCode);
    }

    [Fact]
    public async Task Every_region_has_its_own_administrator_and_province()
    {
        await using var db = demo.Open();
        var posts = await (
            from post in db.Posts
            join account in db.Accounts on post.AccountId equals account.Id
            join body in db.Bodies on post.BodyId equals body.Id
            where post.Role == Role.Administrator
            select new { account.UserName, Body = body.Name }
        ).ToListAsync();

        Assert.All(
            Plans,
            plan => Assert.Contains(new { UserName = plan.Administrator.User, Body = plan.Bodies[0].Name }, posts)
        );
    }

    private IReadOnlyList<DemoPlan> Plans => demo.Service<DemoPlans>().Read();
}
