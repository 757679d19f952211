using System.Net;
using Platform.Approvals;
using Platform.Calendar;
using Platform.Cases;
using Platform.Clients;
using Platform.Organizations;
using Platform.Testing;

namespace Platform.Host.Tests.Api;

/// <summary>“江门智慧工会” applies for a worker, from the forms to the county's acceptance, and hears of every step.</summary>
public sealed class StoryTests(ApiWorld world) : IClassFixture<ApiWorld>
{
    [Fact]
    public async Task An_app_applies_for_a_worker_answers_a_correction_and_hears_of_every_step()
    {
        await using var receiver = await Receiver.StartAsync();
        var client = await world.RegisterAsync();
        using var app = await world.AppAsync(client);
        var secret = (
            await world
                .Service<WebhookDesk>()
                .SubscribeAsync(
                    world.Administrator,
                    client,
                    new(receiver.Url, Enum.GetValues<StatusEvent>(), IsOfArea: false)
                )
        ).Secret;

        var id = await AppliesAsync(app);
        await ReachesTheCountyAsync(id);
        await AnswersACorrectionAsync(app, id);

        while (await world.SendMessagesAsync() > 0) { }
        Assert.All(receiver.Messages, message => Assert.True(message.IsSignedWith(secret)));
        Assert.Equal(
            [
                "application.submitted",
                "application.moved",
                "application.moved",
                "application.moved",
                "application.moved",
                "application.correction-requested",
                "application.corrected",
                "application.moved",
            ],
            receiver.Messages.OrderBy(message => message.Json.Text("at")).Select(message => message.Type)
        );
        Assert.All(
            receiver.Messages,
            message => Assert.DoesNotContain("林测试", message.Body, StringComparison.Ordinal)
        );
        var last = receiver.Messages.MaxBy(message => message.Json.Text("at"))!.Json.GetProperty("application");
        Assert.Equal(id, last.GetProperty("id").GetGuid());
        Assert.Equal("办证", last.Text("stepText"));
    }

    /// <summary>Reads what is asked, is told what is missing, puts it right, uploads and hands in.</summary>
    private async Task<Guid> AppliesAsync(SmallClient app)
    {
        using var guide = world.App(key: null);
        var region = (await guide.ReadAsync("regions")).One("code", SampleRegion.Code);
        var item = await guide.ReadAsync($"regions/{SampleRegion.Code}/items/{SampleRegion.Item}");
        var unit = (await guide.ReadAsync($"regions/{SampleRegion.Code}/units?name=实验中学"))
            .EnumerateArray()
            .Single();
        Assert.Equal("open", region.Text("status"));
        Assert.Equal("archive-form", item.GetProperty("forms")[0].Text("code"));
        Assert.Equal("本人残疾", item.GetProperty("materials").One("code", "disability-card").Text("when"));

        using var opened = await app.PostAsync(
            "applications",
            new
            {
                region = SampleRegion.Code,
                item = SampleRegion.Item,
                unit = unit.GetProperty("id").GetInt32(),
                answers = new { values = new Dictionary<string, string> { ["applicant.name"] = "林测试" } },
            }
        );
        var draft = await opened.JsonAsync();
        var address = $"applications/{await opened.IdAsync()}";
        Assert.Equal("draft", draft.Text("status"));
        Assert.Equal(
            ["applicant.id-number", "applicant.monthly-income"],
            draft.GetProperty("faults").EnumerateArray().Select(fault => fault.Text("path"))
        );

        using var tooEarly = await app.PostAsync($"{address}/submit", null);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, tooEarly.StatusCode);
        Assert.True((await tooEarly.JsonAsync()).GetProperty("errors").TryGetProperty("applicant.id-number", out _));

        using var filled = await app.PutAsync(
            $"{address}/form",
            new
            {
                version = draft.GetProperty("version").GetInt32(),
                answers = new { values = ApiWorld.Answers(world.NewIdNumber()) },
            }
        );
        Assert.Empty((await filled.JsonAsync()).GetProperty("faults").EnumerateArray());
        using var card = await app.UploadAsync($"{address}/materials/id-card", "card");
        using var income = await app.UploadAsync($"{address}/materials/income-proof", "income");
        Assert.Equal(HttpStatusCode.OK, income.StatusCode);
        using var program = await app.UploadAsync($"{address}/materials/id-card", "program", start: "MZ");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, program.StatusCode);

        using var submitted = await app.PostAsync($"{address}/submit", null);
        var status = await app.ReadAsync($"{address}/status");
        Assert.NotNull((await submitted.JsonAsync()).Text("queryCode"));
        Assert.Equal("办理中", status.Text("statusText"));
        Assert.Equal(
            "基层工会审核",
            status
                .GetProperty("steps")
                .EnumerateArray()
                .Single(step => step.GetProperty("isCurrent").GetBoolean())
                .Text("name")
        );
        return await opened.IdAsync();
    }

    private async Task ReachesTheCountyAsync(Guid id)
    {
        var unit = await world.Unions.ActorAsync(world.Unions.Unit, Role.Officer);
        Later();
        await world.CheckAsync(unit, id);
        await world.PassAsync(unit, id);
        await world.ActAsync<ScrutinyDesk>(desk =>
            desk.PostAsync(unit, id, new(ChinaTime.Today(world.Clock), "校门公告栏", 5, "与职工代表商定", null))
        );
        world.Clock.Advance(TimeSpan.FromDays(14));
        await world.ActAsync<MaterialDesk>(desk => desk.ReceivePaperAsync(unit, id, "notice-report", 1));
        await world.PassAsync(unit, id);
        Later();
        await world.PassAsync(await world.Unions.ActorAsync(world.Unions.Department, Role.Officer), id);
        Later();
        await world.PassAsync(await world.Unions.ActorAsync(world.Unions.Sector, Role.Officer), id);
        Later();
    }

    private async Task AnswersACorrectionAsync(SmallClient app, Guid id)
    {
        var county = await world.Unions.ActorAsync(world.Unions.County, Role.Officer);
        await world.DecideAsync(
            county,
            id,
            new(Outcome.CorrectionRequested, "材料不齐")
            {
                Items = [new("income-proof", "收入证明缺 2 月份")],
                DueOn = ChinaTime.Today(world.Clock).AddDays(10),
            }
        );
        Later();
        var address = $"applications/{id}";
        var notice = (await app.ReadAsync($"{address}/corrections")).EnumerateArray().Single();
        Assert.Equal("收入证明缺 2 月份", notice.GetProperty("items")[0].Text("words"));
        Assert.Equal("逾期不补正作退件处理", notice.Text("consequence"));

        using var tooEarly = await app.PostAsync($"{address}/corrections/answer", new { remark = "" });
        using var upload = await app.UploadAsync($"{address}/materials/income-proof?replace=true", "february", "2 月");
        using var answered = await app.PostAsync($"{address}/corrections/answer", new { remark = "已补 2 月份" });

        Assert.Equal("还没有补齐：收入证明缺 2 月份", await tooEarly.DetailAsync());
        Assert.Equal(HttpStatusCode.OK, answered.StatusCode);
        Assert.Equal("in-progress", (await answered.JsonAsync()).Text("status"));
        Later();
        await world.CheckAsync(county, id);
        await world.PassAsync(county, id);
    }

    /// <summary>So that what happens can be told apart by when it happened.</summary>
    private void Later() => world.Clock.Advance(TimeSpan.FromMinutes(10));
}
