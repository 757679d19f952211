using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Platform.Organizations;
using Platform.Storage;
using Platform.Testing;

namespace Platform.Core.Tests.Organizations;

public sealed class AccountDeskTests : IAsyncLifetime
{
    private static readonly DateOnly Today = new(2026, 3, 2);

    private readonly TestDatabase _database = new();
    private readonly FakeClock _clock = new();
    private readonly PasswordHasher<Account> _hasher = new();
    private SampleUnions _unions = null!;
    private Actor _administrator = null!;

    private AccountDesk Desk => new(_database, _hasher, new AuditTrail(_clock), _clock);

    private PostDesk Posts => new(_database, new AuditTrail(_clock), _clock);

    private SessionDesk Sessions => new(_database, new AuditTrail(_clock), _clock);

    public async Task InitializeAsync()
    {
        await _database.InitializeAsync();
        _unions = await SampleUnions.AddAsync(_database);
        _administrator = await _unions.ActorAsync(_unions.County, Role.Administrator);
    }

    public Task DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task A_new_account_has_its_post_and_a_password_to_be_changed()
    {
        var created = await Desk.CreateAsync(_administrator, New("wang.fang", _unions.Unit, Role.Officer));

        var account = await AccountAsync(created.Id);
        Assert.True(account.MustChangePassword);
        Assert.Equal(
            PasswordVerificationResult.Success,
            _hasher.VerifyHashedPassword(account, account.PasswordHash!, created.InitialPassword)
        );
        var line = Assert.Single(
            await Desk.SearchAsync(_administrator, new AccountQuery { Text = "王" }),
            found => found.Id == created.Id
        );
        Assert.Equal("东岭县实验中学工会", Assert.Single(line.Posts).BodyName);
    }

    [Theory]
    [InlineData("Wang Fang", nameof(NewAccount.UserName))]
    [InlineData("ab", nameof(NewAccount.UserName))]
    [InlineData("王芳", nameof(NewAccount.UserName))]
    public async Task A_user_name_that_cannot_be_typed_anywhere_is_refused(string userName, string field)
    {
        var refused = await Assert.ThrowsAsync<RuleException>(() =>
            Desk.CreateAsync(_administrator, New(userName, _unions.Unit, Role.Officer))
        );

        Assert.Equal(field, refused.Field);
    }

    [Fact]
    public async Task A_user_name_is_given_once()
    {
        await Desk.CreateAsync(_administrator, New("wang.fang", _unions.Unit, Role.Officer));

        var refused = await Assert.ThrowsAsync<RuleException>(() =>
            Desk.CreateAsync(_administrator, New("wang.fang", _unions.Unit, Role.Officer))
        );

        Assert.Equal("该用户名已被使用，请换一个", refused.Message);
    }

    [Theory]
    [InlineData(Role.Officer)]
    [InlineData(Role.Lead)]
    [InlineData(Role.Auditor)]
    public async Task To_others_there_are_no_accounts(Role role)
    {
        var actor = await _unions.ActorAsync(_unions.County, role);

        await Assert.ThrowsAsync<NotFoundException>(() => Desk.SearchAsync(actor, new AccountQuery()));
        await Assert.ThrowsAsync<NotFoundException>(() =>
            Desk.CreateAsync(actor, New("wang.fang", _unions.Unit, Role.Officer))
        );
    }

    [Fact]
    public async Task An_administrator_reaches_nobody_outside_the_subtree()
    {
        var stranger = await _unions.ActorAsync(_unions.OtherUnit, Role.Officer);
        var above = await _unions.ActorAsync(_unions.City, Role.Administrator);

        foreach (var outside in new[] { stranger, above })
        {
            Assert.Null(await Desk.FindAsync(_administrator, outside.AccountId));
            await Assert.ThrowsAsync<NotFoundException>(() =>
                Desk.ResetPasswordAsync(_administrator, outside.AccountId)
            );
            await Assert.ThrowsAsync<NotFoundException>(() => Desk.CloseAsync(_administrator, outside.AccountId));
            await Assert.ThrowsAsync<NotFoundException>(() => Posts.EndAsync(_administrator, outside.PostId, Today));
        }

        await Assert.ThrowsAsync<NotFoundException>(() =>
            Desk.CreateAsync(_administrator, New("li.na", _unions.OtherUnit, Role.Officer))
        );
    }

    [Fact]
    public async Task Who_also_serves_elsewhere_is_left_to_an_administrator_further_up()
    {
        var officer = await _unions.ActorAsync(_unions.Unit, Role.Officer);
        await _unions.FurtherPostAsync(officer, _unions.City, Role.Lead);
        var cityAdministrator = await _unions.ActorAsync(_unions.City, Role.Administrator);

        var refused = await Assert.ThrowsAsync<RuleException>(() =>
            Desk.ResetPasswordAsync(_administrator, officer.AccountId)
        );

        Assert.Equal("此人还在您管理范围之外任职，请由上级单位的系统管理员办理。", refused.Message);
        Assert.NotEmpty(await Desk.ResetPasswordAsync(cityAdministrator, officer.AccountId));
    }

    [Fact]
    public async Task Nobody_changes_their_own_posts_or_account()
    {
        var own = _administrator.AccountId;

        await Assert.ThrowsAsync<RuleException>(() =>
            Posts.GiveAsync(_administrator, own, new NewPost(_unions.County.Id, Role.Officer, "经办人", Today))
        );
        await Assert.ThrowsAsync<RuleException>(() => Posts.EndAsync(_administrator, _administrator.PostId, Today));
        await Assert.ThrowsAsync<RuleException>(() => Desk.CloseAsync(_administrator, own));
        await Assert.ThrowsAsync<RuleException>(() => Desk.ResetPasswordAsync(_administrator, own));
    }

    [Fact]
    public async Task Nobody_is_administrator_and_auditor_at_once()
    {
        var auditor = await _unions.ActorAsync(_unions.Unit, Role.Auditor);

        var refused = await Assert.ThrowsAsync<RuleException>(() =>
            Posts.GiveAsync(
                _administrator,
                auditor.AccountId,
                new NewPost(_unions.Unit.Id, Role.Administrator, "系统管理员", Today)
            )
        );

        Assert.Equal("同一人不能同时担任系统管理员和审计员", refused.Message);
    }

    [Fact]
    public async Task A_person_of_another_union_is_found_only_by_user_name_and_name()
    {
        var stranger = await _unions.ActorAsync(_unions.OtherUnit, Role.Officer);
        var userName = (await AccountAsync(stranger.AccountId)).UserName!;
        var post = new NewPost(_unions.Unit.Id, Role.Officer, "经办人", Today);

        await Assert.ThrowsAsync<RuleException>(() => Posts.GiveAsync(_administrator, userName, "别人", post));
        await Posts.GiveAsync(_administrator, userName, stranger.Name, post);

        Assert.Equal(2, (await Sessions.PostsAsync(stranger.AccountId)).Count);
        var sheet = await Desk.FindAsync(_administrator, stranger.AccountId);
        Assert.True(sheet!.HeldElsewhere);
        Assert.Equal("东岭县实验中学工会", Assert.Single(sheet.Line.Posts).BodyName);
    }

    [Fact]
    public async Task A_post_ended_yesterday_ends_its_session()
    {
        var officer = await _unions.ActorAsync(_unions.Unit, Role.Officer);
        var stamp = (await AccountAsync(officer.AccountId)).SecurityStamp!;
        Assert.Equal(officer, await Sessions.ActorAsync(officer.AccountId, officer.PostId, stamp));

        await Posts.EndAsync(_administrator, officer.PostId, Today.AddDays(-1));

        Assert.Null(await Sessions.ActorAsync(officer.AccountId, officer.PostId, stamp));
    }

    [Fact]
    public async Task A_post_is_held_through_its_last_day()
    {
        var officer = await _unions.ActorAsync(_unions.Unit, Role.Officer);
        var stamp = (await AccountAsync(officer.AccountId)).SecurityStamp!;

        await Posts.EndAsync(_administrator, officer.PostId, Today);

        Assert.NotNull(await Sessions.ActorAsync(officer.AccountId, officer.PostId, stamp));
        _clock.GoTo(Today.AddDays(1));
        Assert.Null(await Sessions.ActorAsync(officer.AccountId, officer.PostId, stamp));
    }

    [Fact]
    public async Task Closing_an_account_ends_posts_and_sessions()
    {
        var officer = await _unions.ActorAsync(_unions.Unit, Role.Officer);
        var stamp = (await AccountAsync(officer.AccountId)).SecurityStamp!;

        await Desk.CloseAsync(_administrator, officer.AccountId);

        Assert.Null(await Sessions.ActorAsync(officer.AccountId, officer.PostId, stamp));
        Assert.Empty(await Sessions.PostsAsync(officer.AccountId));
    }

    [Fact]
    public async Task A_password_reset_unlocks_and_ends_sessions()
    {
        var officer = await _unions.ActorAsync(_unions.Unit, Role.Officer);
        var stamp = (await AccountAsync(officer.AccountId)).SecurityStamp!;
        await LockAsync(officer.AccountId);

        await Desk.ResetPasswordAsync(_administrator, officer.AccountId);

        var account = await AccountAsync(officer.AccountId);
        Assert.Null(account.LockoutEnd);
        Assert.True(account.MustChangePassword);
        Assert.NotEqual(stamp, account.SecurityStamp);
    }

    [Fact]
    public async Task An_administrator_sees_who_is_locked_out_and_lets_them_in_again()
    {
        var officer = await _unions.ActorAsync(_unions.Unit, Role.Officer);
        await LockAsync(officer.AccountId);

        Assert.NotNull((await Desk.FindAsync(_administrator, officer.AccountId))!.Line.LockedUntil);
        await Desk.UnlockAsync(_administrator, officer.AccountId);

        Assert.Null((await Desk.FindAsync(_administrator, officer.AccountId))!.Line.LockedUntil);
    }

    private static NewAccount New(string userName, Body body, Role role) =>
        new(userName, "王芳", new NewPost(body.Id, role, "工会经办人", Today));

    private async Task LockAsync(Guid accountId)
    {
        await using var db = _database.Open();
        await db
            .Accounts.Where(account => account.Id == accountId)
            .ExecuteUpdateAsync(set =>
                set.SetProperty(account => account.LockoutEnd, _clock.GetUtcNow().AddMinutes(9))
            );
    }

    private async Task<Account> AccountAsync(Guid id)
    {
        await using var db = _database.Open();
        return await db.Accounts.SingleAsync(account => account.Id == id);
    }
}
