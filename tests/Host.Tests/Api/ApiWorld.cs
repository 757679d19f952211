using System.Net.Http.Headers;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Platform.Approvals;
using Platform.Calendar;
using Platform.Cases;
using Platform.Clients;
using Platform.Host.Clients.Webhooks;
using Platform.Materials;
using Platform.Organizations;
using Platform.Testing;

namespace Platform.Host.Tests.Api;

/// <summary>A running Host, the unions of the made-up county, and the administrator of their province, who gives keys to clients.</summary>
public sealed class ApiWorld : IAsyncLifetime, IDisposable
{
    private readonly TestDatabase _database = new();
    private ApiHost _host = null!;
    private int _persons;

    internal FakeClock Clock { get; } = new();

    internal TestDatabase Database => _database;

    internal SampleUnions Unions { get; private set; } = null!;

    internal Actor Administrator { get; private set; } = null!;

    internal Uri Address { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        await _database.InitializeAsync();
        Unions = await SampleUnions.AddAsync(_database);
        Administrator = await Unions.ActorAsync(Unions.Province, Role.Administrator);
        _host = new ApiHost(_database, Clock);
        _host.UseKestrel(port: 0);
        _host.StartServer();
        var addresses = _host.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!;
        Address = new Uri($"http://localhost:{new Uri(addresses.Addresses.First()).Port}");
    }

    public async Task DisposeAsync()
    {
        await _host.DisposeAsync();
        await _database.DisposeAsync();
    }

    public void Dispose() => _host.Dispose();

    internal T Service<T>()
        where T : notnull => _host.Services.GetRequiredService<T>();

    internal async Task ActAsync<T>(Func<T, Task> act)
        where T : notnull
    {
        await using var scope = _host.Services.CreateAsyncScope();
        await act(scope.ServiceProvider.GetRequiredService<T>());
    }

    internal async Task<TResult> AskAsync<T, TResult>(Func<T, Task<TResult>> ask)
        where T : notnull
    {
        await using var scope = _host.Services.CreateAsyncScope();
        return await ask(scope.ServiceProvider.GetRequiredService<T>());
    }

    /// <summary>A new client of the city with every scope, unless told otherwise.</summary>
    internal async Task<Guid> RegisterAsync(
        string name = "江门智慧工会",
        IReadOnlyList<ClientScope>? scopes = null,
        int perMinute = 600,
        Body? area = null
    ) =>
        await Service<ClientDesk>()
            .CreateAsync(
                Administrator,
                new(
                    name,
                    (area ?? Unions.City).Id,
                    "权益保障部 0000-1234567",
                    scopes ?? Enum.GetValues<ClientScope>(),
                    perMinute
                )
            );

    internal Task<IssuedKey> KeyAsync(Guid client) =>
        Service<KeyDesk>().IssueAsync(Administrator, client, ChinaTime.Today(Clock).AddYears(1));

    /// <summary>The app of a client, which has just been given a key.</summary>
    internal async Task<SmallClient> AppAsync(Guid client) => App((await KeyAsync(client)).Key);

    internal async Task<SmallClient> AppAsync() => await AppAsync(await RegisterAsync());

    internal SmallClient App(string? key)
    {
        var http = new HttpClient { BaseAddress = new Uri(Address, "/api/v1/") };
        http.DefaultRequestHeaders.Authorization = key is null ? null : new AuthenticationHeaderValue("Bearer", key);
        return new SmallClient(http);
    }

    internal string NewIdNumber() => IdNumbers.Make(Interlocked.Increment(ref _persons));

    /// <summary>An application in the made-up county that could be handed in.</summary>
    internal object Application(bool handIn = true, string? idNumber = null, int? unit = null) =>
        new
        {
            region = SampleRegion.Code,
            item = SampleRegion.Item,
            unit = unit ?? Unions.Unit.Id,
            answers = new { values = Answers(idNumber ?? NewIdNumber()) },
            handIn,
        };

    internal static Dictionary<string, string> Answers(string idNumber) =>
        new()
        {
            ["applicant.name"] = "林测试",
            ["applicant.id-number"] = idNumber,
            ["applicant.monthly-income"] = "1500",
        };

    internal async Task<int> CasesAsync()
    {
        await using var db = _database.Open();
        return db.Cases.Count();
    }

    internal Task<int> SendMessagesAsync() => Service<WebhookRound>().SendAsync();

    /// <summary>The officer finds what was handed in in order.</summary>
    internal async Task CheckAsync(Actor officer, Guid id)
    {
        var file = await AskAsync<CaseDesk, CaseFile>(desk => desk.ViewAsync(officer, id));
        foreach (var submission in file.Contents.Submissions.Where(one => one.ReplacedAt is null))
        {
            await ActAsync<MaterialDesk>(desk =>
                desk.CheckAsync(officer, id, submission.Id, CheckState.InOrder, remark: null)
            );
        }
    }

    internal async Task DecideAsync(Actor officer, Guid id, DecisionRequest request)
    {
        var file = await AskAsync<CaseDesk, CaseFile>(desk => desk.ViewAsync(officer, id));
        await ActAsync<DecisionDesk>(desk => desk.DecideAsync(officer, id, file.Case.Version, request));
    }

    internal Task PassAsync(Actor officer, Guid id) => DecideAsync(officer, id, new(Outcome.Passed, null));
}
