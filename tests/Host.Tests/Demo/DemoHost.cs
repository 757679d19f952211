using Microsoft.Extensions.DependencyInjection;
using Platform.Host.Demo;
using Platform.Host.Tests.Accounts;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;
using Platform.Testing;

namespace Platform.Host.Tests.Demo;

/// <summary>A developer's Host on its first start, with the whole demo in it. Shared, because making it takes a while.</summary>
public sealed class DemoHost : IAsyncLifetime, IDisposable
{
    private readonly TestDatabase _database = new();
    private HostFactory _host = null!;

    internal FakeClock Clock { get; } = new();

    internal IServiceProvider Services => _host.Services;

    public async Task InitializeAsync()
    {
        await _database.InitializeAsync();
        _host = new HostFactory(_database, clock: Clock);
        _ = _host.Services;
    }

    public async Task DisposeAsync()
    {
        await _host.DisposeAsync();
        await _database.DisposeAsync();
    }

    public void Dispose() => _host.Dispose();

    internal PlatformDb Open() => _database.Open();

    /// <summary>For another program.</summary>
    internal HttpClient Http() => _host.CreateClient();

    /// <summary>A browser of somebody unknown.</summary>
    internal Browser Browse() => new(_host);

    /// <summary>A browser in which that person is signed in.</summary>
    internal async Task<Browser> BrowseAsync(string userName)
    {
        var browser = new Browser(_host);
        await browser.SignInAsync(userName, DemoAccounts.Password);
        return browser;
    }

    internal async Task<Actor> ActorAsync(string userName)
    {
        await using var db = Open();
        var account = db.Accounts.Single(account => account.UserName == userName);
        var post = db.Posts.Where(post => post.AccountId == account.Id).OrderBy(post => post.Id).First();
        return Actor.Of(account, post, db.Bodies.Single(body => body.Id == post.BodyId));
    }

    internal T Service<T>()
        where T : notnull => Services.GetRequiredService<T>();

    internal Region Region(string code) => Service<Catalogue>().Find(code)!;

    internal async Task<TResult> AskAsync<TService, TResult>(Func<TService, Task<TResult>> ask)
        where TService : notnull
    {
        await using var scope = Services.CreateAsyncScope();
        return await ask(scope.ServiceProvider.GetRequiredService<TService>());
    }
}
