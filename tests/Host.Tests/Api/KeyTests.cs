using System.Net;
using Microsoft.EntityFrameworkCore;
using Platform.Clients;
using Platform.Storage;

namespace Platform.Host.Tests.Api;

/// <summary>Who gets in, with what, and how often.</summary>
public sealed class KeyTests(ApiWorld world) : IClassFixture<ApiWorld>
{
    [Fact]
    public async Task Without_a_key_or_with_a_wrong_one_nobody_gets_in()
    {
        var key = (await world.KeyAsync(await world.RegisterAsync())).Key;
        var last = key[^1] == 'A' ? 'B' : 'A';
        foreach (var wrong in new[] { null, "nonsense", key[..^1] + last })
        {
            using var app = world.App(wrong);
            using var response = await app.PostAsync("applications", world.Application());

            Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
            Assert.Contains("需要客户端密钥", await response.DetailAsync(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_revoked_key_creates_nothing_from_the_next_request_on()
    {
        var client = await world.RegisterAsync();
        using var app = await world.AppAsync(client);
        using var before = await app.PostAsync("applications", world.Application());
        var cases = await world.CasesAsync();
        var key = (await world.Service<ClientDesk>().ViewAsync(world.Administrator, client)).Keys.Single();

        await world.Service<KeyDesk>().RevokeAsync(world.Administrator, client, key.Id);
        using var after = await app.PostAsync("applications", world.Application());

        Assert.Equal(HttpStatusCode.Created, before.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, after.StatusCode);
        Assert.Equal(cases, await world.CasesAsync());
    }

    [Fact]
    public async Task Two_keys_hold_at_once_so_that_one_can_follow_the_other()
    {
        var client = await world.RegisterAsync();
        using var old = await world.AppAsync(client);
        using var next = await world.AppAsync(client);
        using var opened = await old.PostAsync("applications", world.Application());

        var status = await next.ReadAsync($"applications/{await opened.IdAsync()}/status");

        Assert.Equal("in-progress", status.Text("status"));
    }

    [Fact]
    public async Task A_key_opens_nothing_after_its_last_day()
    {
        using var app = await world.AppAsync();
        using var before = await app.GetAsync($"applications/{Guid.NewGuid()}");
        world.Clock.Advance(TimeSpan.FromDays(367));

        using var after = await app.GetAsync($"applications/{Guid.NewGuid()}");

        Assert.Equal(HttpStatusCode.NotFound, before.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, after.StatusCode);
    }

    [Fact]
    public async Task A_client_does_only_what_its_scopes_say()
    {
        using var app = await world.AppAsync(await world.RegisterAsync(scopes: [ClientScope.ApplicationsRead]));

        using var opened = await app.PostAsync("applications", world.Application());
        using var checkedCertificate = await app.GetAsync("certificates/0000000000000000");

        Assert.Equal(HttpStatusCode.Forbidden, opened.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, checkedCertificate.StatusCode);
        Assert.Contains("没有这项权限", await opened.DetailAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_application_of_another_client_is_not_there()
    {
        using var mine = await world.AppAsync();
        using var other = await world.AppAsync(await world.RegisterAsync("另一个应用"));
        using var opened = await mine.PostAsync("applications", world.Application());
        var address = $"applications/{await opened.IdAsync()}";

        foreach (var part in new[] { "", "/status", "/corrections" })
        {
            using var response = await other.GetAsync(address + part);
            Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        }

        using var upload = await other.UploadAsync($"{address}/materials/id-card", "foreign");
        using var submitted = await other.PostAsync($"{address}/submit", null);
        Assert.Equal(HttpStatusCode.NotFound, upload.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, submitted.StatusCode);
    }

    [Fact]
    public async Task A_client_serves_the_units_of_its_area_only()
    {
        using var app = await world.AppAsync(await world.RegisterAsync(area: world.Unions.OtherCounty));

        using var response = await app.PostAsync("applications", world.Application());

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.True((await response.JsonAsync()).GetProperty("errors").TryGetProperty("unit", out _));
    }

    [Fact]
    public async Task More_requests_than_the_client_was_given_wait_for_the_next_minute()
    {
        using var app = await world.AppAsync(await world.RegisterAsync(perMinute: 10));
        for (var request = 0; request < 10; request++)
        {
            using var counted = await app.GetAsync($"applications/{Guid.NewGuid()}");
            Assert.Equal(HttpStatusCode.NotFound, counted.StatusCode);
        }

        using var tooMany = await app.GetAsync($"applications/{Guid.NewGuid()}");
        world.Clock.Advance(TimeSpan.FromMinutes(1));
        using var later = await app.GetAsync($"applications/{Guid.NewGuid()}");

        Assert.Equal(HttpStatusCode.TooManyRequests, tooMany.StatusCode);
        Assert.InRange(tooMany.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        Assert.Equal(HttpStatusCode.NotFound, later.StatusCode);
    }

    [Fact]
    public async Task Nothing_in_the_database_opens_a_door()
    {
        var key = (await world.KeyAsync(await world.RegisterAsync())).Key;
        await using var db = world.Database.Open();

        var rows = await db.ClientKeys.AsNoTracking().ToListAsync();

        Assert.DoesNotContain(
            rows,
            row => key == row.Prefix || Convert.ToHexString(row.Hash).Contains(key, StringComparison.OrdinalIgnoreCase)
        );
        Assert.Contains(rows, row => key.StartsWith($"gh_{row.Prefix}_", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_a_client_does_stands_in_the_trail_under_its_name()
    {
        var client = await world.RegisterAsync("留痕应用");
        using var app = await world.AppAsync(client);
        using var opened = await app.PostAsync("applications", world.Application());
        var id = $"{await opened.IdAsync()}";
        await using var db = world.Database.Open();

        var acts = await db
            .AuditEntries.Where(entry => entry.SubjectId == id)
            .Select(entry => new
            {
                entry.Action,
                entry.ActorName,
                entry.BodyId,
            })
            .ToListAsync();

        Assert.Equal(["case-opened", "case-submitted"], acts.Select(act => act.Action));
        Assert.All(acts, act => Assert.Equal(("留痕应用", world.Unions.City.Id), (act.ActorName, act.BodyId)));
    }
}
