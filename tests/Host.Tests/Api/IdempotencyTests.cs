using System.Net;
using Microsoft.EntityFrameworkCore;
using Platform.Clients;

namespace Platform.Host.Tests.Api;

/// <summary>A client that did not hear the answer asks again, and nothing is done twice.</summary>
public sealed class IdempotencyTests(ApiWorld world) : IClassFixture<ApiWorld>
{
    [Fact]
    public async Task A_replayed_request_creates_one_application_and_is_answered_as_the_first()
    {
        using var app = await world.AppAsync();
        var application = world.Application();
        var before = await world.CasesAsync();

        using var first = await app.PostAsync("applications", application, once: "one");
        using var second = await app.PostAsync("applications", application, once: "one");

        Assert.Equal(HttpStatusCode.Created, first.StatusCode);
        Assert.Equal(HttpStatusCode.Created, second.StatusCode);
        Assert.Equal(await first.Content.ReadAsStringAsync(), await second.Content.ReadAsStringAsync());
        Assert.Equal(first.Headers.Location, second.Headers.Location);
        Assert.False(first.Headers.Contains("Idempotency-Replayed"));
        Assert.True(second.Headers.Contains("Idempotency-Replayed"));
        Assert.Equal(before + 1, await world.CasesAsync());
    }

    [Fact]
    public async Task The_same_key_with_another_body_is_refused()
    {
        using var app = await world.AppAsync();
        using var first = await app.PostAsync("applications", world.Application(), once: "same");

        using var second = await app.PostAsync("applications", world.Application(), once: "same");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, second.StatusCode);
        Assert.Contains("已经用于另一个请求", await second.DetailAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_at_once_create_one_application()
    {
        using var app = await world.AppAsync();
        var application = world.Application();
        var before = await world.CasesAsync();

        var answers = await Task.WhenAll(
            Enumerable.Range(0, 8).Select(_ => app.PostAsync("applications", application, once: "at-once"))
        );

        Assert.Contains(answers, answer => answer.StatusCode is HttpStatusCode.Created);
        Assert.All(
            answers,
            answer => Assert.True(answer.StatusCode is HttpStatusCode.Created or HttpStatusCode.Conflict)
        );
        Assert.Equal(before + 1, await world.CasesAsync());
    }

    [Fact]
    public async Task A_request_broken_off_before_its_answer_was_kept_creates_nothing_more_when_it_is_sent_again()
    {
        using var app = await world.AppAsync();
        var application = world.Application(handIn: false);
        using var first = await app.PostAsync("applications", application, once: "broken");
        await using (var db = world.Database.Open())
        {
            // As if the Host had ended between the application and its answer.
            await db
                .IdempotentRequests.Where(row => row.Key == "broken")
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.Status, (int?)null));
        }

        using var tooEarly = await app.PostAsync("applications", application, once: "broken");
        world.Clock.Advance(IdempotencyDesk.Patience);
        using var again = await app.PostAsync("applications", application, once: "broken");

        Assert.Equal(HttpStatusCode.Conflict, tooEarly.StatusCode);
        Assert.NotNull(tooEarly.Headers.RetryAfter);
        Assert.Equal(await first.IdAsync(), await again.IdAsync());
    }

    [Fact]
    public async Task A_refused_request_keeps_no_key()
    {
        using var app = await world.AppAsync();
        using var refused = await app.PostAsync("applications", world.Application(unit: 0), once: "put-right");

        using var right = await app.PostAsync("applications", world.Application(), once: "put-right");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Equal(HttpStatusCode.Created, right.StatusCode);
    }

    [Fact]
    public async Task A_key_is_free_again_after_a_week()
    {
        using var app = await world.AppAsync();
        using var first = await app.PostAsync("applications", world.Application(handIn: false), once: "weekly");
        world.Clock.Advance(IdempotencyDesk.Kept);

        using var second = await app.PostAsync("applications", world.Application(handIn: false), once: "weekly");

        Assert.NotEqual(await first.IdAsync(), await second.IdAsync());
    }

    [Fact]
    public async Task Without_a_key_nothing_is_created()
    {
        using var app = await world.AppAsync();

        using var response = await app.PostAsync("applications", world.Application(), once: "");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("Idempotency-Key", await response.DetailAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_upload_sent_again_adds_one_page()
    {
        using var app = await world.AppAsync();
        using var opened = await app.PostAsync("applications", world.Application(handIn: false));
        var address = $"applications/{await opened.IdAsync()}/materials/id-card";

        using var first = await app.UploadAsync(address, "page");
        using var again = await app.UploadAsync(address, "page");
        using var other = await app.UploadAsync(address, "page", content: "2");

        Assert.Equal(
            1,
            (await first.JsonAsync()).GetProperty("materials").One("code", "id-card").GetProperty("files").GetInt32()
        );
        Assert.Equal(await first.Content.ReadAsStringAsync(), await again.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, other.StatusCode);
    }
}
