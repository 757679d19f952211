using Microsoft.AspNetCore.Identity;
using Platform.Organizations;
using Platform.Storage;
using Platform.Testing;

namespace Platform.Core.Tests.Organizations;

public sealed class SetupDeskTests : IAsyncLifetime
{
    private readonly TestDatabase _database = new();
    private readonly FakeClock _clock = new();

    private SetupDesk Desk => new(_database, new PasswordHasher<Account>(), new AuditTrail(_clock), _clock);

    public Task InitializeAsync() => _database.InitializeAsync();

    public Task DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task The_first_administrator_comes_with_the_province()
    {
        var password = await Desk.CreateAdministratorAsync(
            new FirstAdministrator("admin.one", "赵云", "青禾省总工会", Password: null)
            {
                Province = ("青禾省总工会", "990000"),
            }
        );

        Assert.Null(PasswordRules.Fault(password, "admin.one"));
        await using var db = _database.Open();
        var post = Assert.Single(db.Posts);
        Assert.Equal(Role.Administrator, post.Role);
        Assert.True(Assert.Single(db.Accounts).MustChangePassword);
        Assert.Equal("990000", Assert.Single(db.Bodies).DivisionCode);
    }

    [Fact]
    public async Task A_second_province_comes_with_its_own()
    {
        await SampleUnions.AddAsync(_database);

        await Desk.CreateAdministratorAsync(
            new FirstAdministrator("admin.two", "钱云", "丰穗省总工会", "Bridge7-lamp-9")
            {
                Province = ("丰穗省总工会", "980000"),
            }
        );

        await using var db = _database.Open();
        var body = db.Bodies.Single(row => row.DivisionCode == "980000");
        Assert.Equal((BodyKind.Province, null), (body.Kind, body.ParentId));
        Assert.Equal(body.Id, Assert.Single(db.Posts).BodyId);
    }

    [Fact]
    public async Task A_password_of_ones_own_need_not_be_changed()
    {
        await SampleUnions.AddAsync(_database);

        Assert.Null(
            await Desk.CreateAdministratorAsync(new FirstAdministrator("admin.one", "赵云", "990101", "Bridge7-lamp-9"))
        );

        await using var db = _database.Open();
        Assert.False(Assert.Single(db.Accounts).MustChangePassword);
    }

    [Theory]
    [InlineData("admin.one", "990101", "123456", "密码不合要求")]
    [InlineData("admin.one", "没有这个工会", null, "没有名称或行政区划代码为")]
    [InlineData("A!", "990101", null, "用户名为")]
    public async Task What_cannot_be_made_is_refused_and_nothing_is_left_behind(
        string userName,
        string body,
        string? password,
        string message
    )
    {
        await SampleUnions.AddAsync(_database);

        var refused = await Assert.ThrowsAsync<RuleException>(() =>
            Desk.CreateAdministratorAsync(new FirstAdministrator(userName, "赵云", body, password))
        );

        Assert.StartsWith(message, refused.Message, StringComparison.Ordinal);
        await using var db = _database.Open();
        Assert.Empty(db.Accounts);
    }
}
