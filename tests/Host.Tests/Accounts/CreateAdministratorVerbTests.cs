using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting.Internal;
using Platform.Host.Accounts.Verbs;
using Platform.Host.Database;
using Platform.Host.Verbs;
using Platform.Organizations;
using Platform.Storage;
using Platform.Testing;

namespace Platform.Host.Tests.Accounts;

public sealed class CreateAdministratorVerbTests : IAsyncLifetime
{
    private readonly TestDatabase _database = new();
    private readonly FakeClock _clock = new();

    public Task InitializeAsync() => _database.InitializeAsync();

    public Task DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task A_password_from_standard_input_is_never_shown()
    {
        var output = await RunAsync(
            "--user first.admin --name 赵明 --body 990000 --province 青禾省总工会 --code 990000 --password-stdin",
            "Bridge7-lamp-9\n"
        );

        Assert.DoesNotContain("Bridge7", output, StringComparison.Ordinal);
        await using var db = _database.Open();
        Assert.False((await db.Accounts.SingleAsync()).MustChangePassword);
    }

    [Fact]
    public async Task Without_one_a_password_is_shown_once_and_must_be_changed()
    {
        await SampleUnions.AddAsync(_database);

        var output = await RunAsync("--user first.admin --name 赵明 --body 东岭县总工会", "");

        Assert.Contains("初始密码", output, StringComparison.Ordinal);
        await using var db = _database.Open();
        Assert.True((await db.Accounts.SingleAsync()).MustChangePassword);
    }

    [Fact]
    public async Task A_weak_password_is_refused()
    {
        await SampleUnions.AddAsync(_database);

        await Assert.ThrowsAsync<RuleException>(() =>
            RunAsync("--user first.admin --name 赵明 --body 东岭县总工会 --password-stdin", "123456\n")
        );
    }

    [Theory]
    [InlineData("--name 赵明 --body 东岭县总工会")]
    [InlineData("--user first.admin --user second.admin")]
    [InlineData("--user first.admin --name 赵明 --body 东岭县总工会 --province 青禾省总工会")]
    [InlineData("--password Bridge7-lamp-9")]
    public async Task Arguments_that_cannot_be_used_are_refused(string arguments) =>
        await Assert.ThrowsAsync<UsageException>(() => RunAsync(arguments, ""));

    private async Task<string> RunAsync(string arguments, string input)
    {
        var setup = new SetupDesk(_database, new PasswordHasher<Account>(), new AuditTrail(_clock), _clock);
        var start = new DatabaseStart(_database, new HostingEnvironment { EnvironmentName = "Production" });
        await using var output = new StringWriter();
        var call = new VerbCall(arguments.Split(' '), output, output) { In = new StringReader(input) };
        await new CreateAdministratorVerb(start, setup).RunAsync(call);
        return output.ToString();
    }
}
