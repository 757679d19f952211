using System.Net;
using Platform.Clients;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Host.Tests.Api;

/// <summary>Messages of status changes: with the change or not at all, again until they arrive, and never twice at once.</summary>
public sealed class WebhookTests(ApiWorld world) : IClassFixture<ApiWorld>, IAsyncLifetime
{
    private Receiver _receiver = null!;

    public async Task InitializeAsync() => _receiver = await Receiver.StartAsync();

    public async Task DisposeAsync() => await _receiver.DisposeAsync();

    [Fact]
    public async Task A_message_that_does_not_arrive_is_sent_again_after_growing_pauses()
    {
        using var app = await SubscribedAsync(await world.RegisterAsync());
        _receiver.Answer = HttpStatusCode.BadGateway;
        await HandInAsync(app);

        Assert.Equal(1, await world.SendMessagesAsync());
        Assert.Equal(0, await world.SendMessagesAsync());
        world.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(1, await world.SendMessagesAsync());
        world.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(0, await world.SendMessagesAsync());
        _receiver.Answer = HttpStatusCode.OK;
        world.Clock.Advance(TimeSpan.FromMinutes(4));
        Assert.Equal(1, await world.SendMessagesAsync());

        Assert.Equal("application.submitted", Assert.Single(_receiver.Messages).Type);
        world.Clock.Advance(TimeSpan.FromDays(3));
        Assert.Equal(0, await world.SendMessagesAsync());
    }

    [Fact]
    public async Task A_message_that_never_arrives_is_given_up_and_may_be_sent_again_by_hand()
    {
        var client = await world.RegisterAsync();
        using var app = await SubscribedAsync(client);
        _receiver.Answer = HttpStatusCode.ServiceUnavailable;
        await HandInAsync(app);
        for (var attempt = 0; attempt < RetryPauses.Most; attempt++)
        {
            Assert.Equal(1, await world.SendMessagesAsync());
            world.Clock.Advance(TimeSpan.FromDays(1));
        }

        Assert.Equal(0, await world.SendMessagesAsync());
        var given = await DeliveryAsync(client);
        Assert.Equal((503, "收到", RetryPauses.Most), (given.LastStatus, given.LastAnswer, given.Attempts));
        Assert.NotNull(given.GivenUpAt);

        _receiver.Answer = HttpStatusCode.OK;
        await world.Service<WebhookDesk>().ResendAsync(world.Administrator, client, given.Id);
        await world.SendMessagesAsync();

        Assert.Equal($"{given.Id}", Assert.Single(_receiver.Messages).Id);
        Assert.NotNull((await DeliveryAsync(client)).DeliveredAt);
    }

    [Fact]
    public async Task Two_hosts_send_a_message_once()
    {
        using var app = await SubscribedAsync(await world.RegisterAsync());
        await HandInAsync(app);

        await Task.WhenAll(world.SendMessagesAsync(), world.SendMessagesAsync(), world.SendMessagesAsync());

        Assert.Single(_receiver.Messages);
    }

    [Fact]
    public async Task What_was_rolled_back_is_not_told()
    {
        using var app = await SubscribedAsync(await world.RegisterAsync());
        var person = world.NewIdNumber();
        using var first = await app.PostAsync("applications", world.Application(idNumber: person));

        using var second = await app.PostAsync("applications", world.Application(idNumber: person));
        await world.SendMessagesAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, second.StatusCode);
        Assert.Contains("已有一件正在办理", await second.DetailAsync(), StringComparison.Ordinal);
        Assert.Single(_receiver.Messages);
    }

    [Fact]
    public async Task A_gateway_of_the_area_hears_of_cases_it_did_not_open()
    {
        var gateway = await world.RegisterAsync("短信网关", [ClientScope.EventsOfArea]);
        var beside = await world.RegisterAsync("邻县网关", [ClientScope.EventsOfArea], area: world.Unions.OtherCounty);
        await using var neighbour = await Receiver.StartAsync();
        await SubscribeAsync(gateway, _receiver, isOfArea: true);
        await SubscribeAsync(beside, neighbour, isOfArea: true);
        using var app = await world.AppAsync();

        await HandInAsync(app);
        await world.SendMessagesAsync();

        Assert.Single(_receiver.Messages);
        Assert.Empty(neighbour.Messages);
        await world.Service<ClientDesk>().CloseAsync(world.Administrator, gateway);
        await HandInAsync(app);
        await world.SendMessagesAsync();
        Assert.Single(_receiver.Messages);
    }

    [Fact]
    public async Task Whoever_may_not_be_told_of_the_area_cannot_subscribe_to_it()
    {
        var client = await world.RegisterAsync(scopes: [ClientScope.ApplicationsRead]);

        var refused = await Assert.ThrowsAsync<RuleException>(() => SubscribeAsync(client, _receiver, isOfArea: true));

        Assert.Equal(nameof(NewSubscription.IsOfArea), refused.Field);
    }

    [Fact]
    public async Task Clients_are_managed_by_administrators_of_their_area_only()
    {
        var client = await world.RegisterAsync();
        var desk = world.Service<ClientDesk>();
        foreach (
            var other in new[]
            {
                await world.Unions.ActorAsync(world.Unions.City, Role.Lead),
                await world.Unions.ActorAsync(world.Unions.County, Role.Administrator),
            }
        )
        {
            await Assert.ThrowsAsync<NotFoundException>(() => desk.ViewAsync(other, client));
        }

        Assert.NotNull(
            await desk.ViewAsync(await world.Unions.ActorAsync(world.Unions.Province, Role.Administrator), client)
        );
    }

    private async Task<SmallClient> SubscribedAsync(Guid client)
    {
        await SubscribeAsync(client, _receiver, isOfArea: false);
        return await world.AppAsync(client);
    }

    private Task<IssuedSecret> SubscribeAsync(Guid client, Receiver receiver, bool isOfArea) =>
        world
            .Service<WebhookDesk>()
            .SubscribeAsync(world.Administrator, client, new(receiver.Url, [StatusEvent.Submitted], isOfArea));

    private async Task HandInAsync(SmallClient app)
    {
        using var response = await app.PostAsync("applications", world.Application());
        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
    }

    private async Task<WebhookDelivery> DeliveryAsync(Guid client) =>
        (
            await world
                .Service<WebhookDesk>()
                .DeliveriesAsync(world.Administrator, client, undeliveredOnly: false, before: null, take: 10)
        )
            .Single()
            .Delivery;
}
