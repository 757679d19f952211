using Microsoft.EntityFrameworkCore;
using Platform.Applicants;
using Platform.Storage;

namespace Platform.Core.Tests.Applicants;

public class ApplicantDeskTests(ApplicantWorld world) : IClassFixture<ApplicantWorld>
{
    private const string Next = "Window-snow-31";

    private ApplicantDesk Desk => world.Get<ApplicantDesk>();

    [Fact]
    public async Task A_changed_password_ends_every_other_session()
    {
        var mobile = world.NewMobile();
        var elsewhere = await world.RegisterAsync(mobile);
        var here = await world.SignInAsync(mobile);

        var goesOn = await Desk.ChangePasswordAsync(here, ApplicantWorld.Password, Next);

        Assert.True(await world.HoldsAsync(goesOn));
        Assert.False(await world.HoldsAsync(elsewhere));
        await Assert.ThrowsAsync<RuleException>(() => world.SignInAsync(mobile));
        await world.SignInAsync(mobile, Next);
    }

    [Fact]
    public async Task Nothing_is_changed_without_the_password_in_use()
    {
        var key = await world.RegisterAsync(world.NewMobile());

        var refusal = await Assert.ThrowsAsync<RuleException>(() =>
            Desk.ChangePasswordAsync(key, "Wrong-lamp-99", Next)
        );
        await Assert.ThrowsAsync<RuleException>(() => Desk.ChangeMobileAsync(key, "Wrong-lamp-99", world.NewMobile()));
        await Assert.ThrowsAsync<RuleException>(() => Desk.CloseAsync(key, "Wrong-lamp-99"));

        Assert.Equal("current", refusal.Field);
        Assert.True(await world.HoldsAsync(key));
    }

    [Fact]
    public async Task The_new_number_is_the_one_to_sign_in_with()
    {
        var (old, next) = (world.NewMobile(), world.NewMobile());
        var key = await world.RegisterAsync(old);

        await Desk.ChangeMobileAsync(key, ApplicantWorld.Password, next);

        await Assert.ThrowsAsync<RuleException>(() => world.SignInAsync(old));
        Assert.Equal(key.AccountId, (await world.SignInAsync(next)).AccountId);
    }

    [Fact]
    public async Task Signing_out_everywhere_ends_this_session_too()
    {
        var key = await world.RegisterAsync(world.NewMobile());

        await Desk.SignOutEverywhereAsync(key);

        Assert.False(await world.HoldsAsync(key));
    }

    [Fact]
    public async Task A_closed_account_keeps_nobodys_name_number_or_password()
    {
        var mobile = world.NewMobile();
        var key = await world.RegisterAsync(mobile);

        await Desk.CloseAsync(key, ApplicantWorld.Password);

        Assert.False(await world.HoldsAsync(key));
        await Assert.ThrowsAsync<RuleException>(() => world.SignInAsync(mobile));
        await using var db = world.Database.Open();
        var left = await db.Applicants.SingleAsync(row => row.Id == key.AccountId);
        Assert.Equal(("", null, null, ""), (left.Name, left.SealedMobile, left.MobileHash, left.PasswordHash));
        Assert.Equal(2, await db.ApplicantConsents.CountAsync(row => row.AccountId == key.AccountId));
    }

    [Fact]
    public async Task Two_accounts_on_one_number_never_get_the_same_password()
    {
        var mobile = world.NewMobile();
        await world.RegisterAsync(mobile, Next);
        var key = await world.RegisterAsync(mobile);

        await Assert.ThrowsAsync<RuleException>(() => Desk.ChangePasswordAsync(key, ApplicantWorld.Password, Next));
    }
}
