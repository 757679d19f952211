using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Platform.Host.Tests.Accounts;
using Platform.Organizations;
using Platform.Testing;

namespace Platform.Host.Tests.Portal;

/// <summary>A Host with a union and an officer of it, whose portal workers register at.</summary>
public sealed class PortalHost : IAsyncLifetime, IDisposable
{
    public const string Password = "Teapot-rain-27";

    private readonly TestDatabase _database = new();
    private HostFactory _host = null!;
    private int _numbers;

    public string OfficersName { get; private set; } = "";

    public async Task InitializeAsync()
    {
        await _database.InitializeAsync();
        var unions = await SampleUnions.AddAsync(_database);
        var officer = await unions.ActorAsync(unions.Unit, Role.Officer);
        await using (var db = _database.Open())
        {
            var account = await db.Accounts.SingleAsync(row => row.Id == officer.AccountId);
            account.PasswordHash = new PasswordHasher<Account>().HashPassword(account, Password);
            account.MustChangePassword = false;
            await db.SaveChangesAsync();
            OfficersName = account.UserName!;
        }

        _host = new HostFactory(_database);
    }

    public async Task DisposeAsync()
    {
        await _host.DisposeAsync();
        await _database.DisposeAsync();
    }

    public void Dispose() => _host.Dispose();

    /// <summary>A number nobody has registered.</summary>
    public string NewMobile() =>
        $"139{Interlocked.Increment(ref _numbers).ToString("D8", CultureInfo.InvariantCulture)}";

    internal Browser Browse() => new(_host);

    /// <summary>A browser whose person has just registered.</summary>
    internal async Task<Browser> RegisterAsync(string mobile)
    {
        var browser = Browse();
        await browser.GoAsync("/my/register");
        using var registered = await browser.SendAsync(
            "register",
            ("Entered.Name", "测试甲"),
            ("Entered.Mobile", mobile),
            ("Entered.Password", Password),
            ("Entered.Again", Password),
            ("Entered.Agrees", "true"),
            ("Entered.AgreesToSensitive", "true")
        );
        Assert.Equal(HttpStatusCode.Redirect, registered.StatusCode);
        return browser;
    }
}
