using Microsoft.EntityFrameworkCore;
using Platform.Applicants;
using Platform.Storage;

namespace Platform.Core.Tests.Applicants;

public class ApplicantEntryTests(ApplicantWorld world) : IClassFixture<ApplicantWorld>
{
    [Fact]
    public async Task Who_registered_signs_in_with_number_and_password()
    {
        var mobile = world.NewMobile();
        var registered = await world.RegisterAsync(mobile);

        var key = await world.SignInAsync($" {mobile[..3]} {mobile[3..7]} {mobile[7..]} ");

        Assert.Equal(registered.AccountId, key.AccountId);
        Assert.Equal(mobile, (await world.Get<ApplicantSessions>().FindAsync(key))!.Mobile);
    }

    [Fact]
    public async Task Both_consents_are_kept_with_the_text_they_were_given_to()
    {
        var key = await world.RegisterAsync(world.NewMobile());

        var me = await world.Get<ApplicantSessions>().FindAsync(key);

        Assert.Equal(
            [ConsentKind.PersonalData, ConsentKind.SensitiveData],
            me!.Consents.Select(consent => consent.Kind).Order()
        );
        Assert.All(me.Consents, consent => Assert.Equal(ConsentTexts.Version, consent.TextVersion));
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public async Task Nobody_is_registered_without_both_consents(bool agrees, bool agreesToSensitive)
    {
        var asked = ApplicantWorld.Asked(world.NewMobile()) with
        {
            Agrees = agrees,
            AgreesToSensitive = agreesToSensitive,
        };

        var refusal = await Assert.ThrowsAsync<RuleException>(() =>
            world.Get<ApplicantEntry>().RegisterAsync(asked, ApplicantWorld.Lasting)
        );

        Assert.Equal(nameof(Registration.Agrees), refusal.Field);
    }

    [Theory]
    [InlineData("12345678901", "Teapot-rain-27", nameof(Registration.Mobile))]
    [InlineData("1391234567", "Teapot-rain-27", nameof(Registration.Mobile))]
    [InlineData("13912345678", "short", nameof(Registration.Password))]
    [InlineData("13912345678", "Aa-13912345678", nameof(Registration.Password))]
    public async Task What_cannot_be_taken_is_said_at_its_field(string mobile, string password, string field)
    {
        var refusal = await Assert.ThrowsAsync<RuleException>(() => world.RegisterAsync(mobile, password));

        Assert.Equal(field, refusal.Field);
    }

    [Fact]
    public async Task Registering_somebody_elses_number_opens_an_account_of_ones_own()
    {
        var mobile = world.NewMobile();
        var owner = await world.RegisterAsync(mobile);

        var stranger = await world.RegisterAsync(mobile, "Stranger-door-3");

        Assert.NotEqual(owner.AccountId, stranger.AccountId);
        Assert.Equal(owner.AccountId, (await world.SignInAsync(mobile)).AccountId);
        Assert.Equal(stranger.AccountId, (await world.SignInAsync(mobile, "Stranger-door-3")).AccountId);
    }

    [Fact]
    public async Task Registering_again_with_the_same_password_leads_into_the_account_one_has()
    {
        var mobile = world.NewMobile();
        var first = await world.RegisterAsync(mobile);

        Assert.Equal(first.AccountId, (await world.RegisterAsync(mobile)).AccountId);
    }

    [Fact]
    public async Task An_unknown_number_is_refused_in_the_words_of_a_wrong_password()
    {
        var mobile = world.NewMobile();
        await world.RegisterAsync(mobile);

        var wrong = await Assert.ThrowsAsync<RuleException>(() => world.SignInAsync(mobile, "Wrong-lamp-99"));
        var unknown = await Assert.ThrowsAsync<RuleException>(() => world.SignInAsync(world.NewMobile()));

        Assert.Equal(wrong.Message, unknown.Message);
        Assert.Equal(wrong.Field, unknown.Field);
    }

    [Fact]
    public async Task Five_wrong_passwords_shut_the_right_one_out_for_a_quarter_of_an_hour()
    {
        var mobile = world.NewMobile();
        await world.RegisterAsync(mobile);
        await GuessAsync(mobile, GuessCounter.Most);

        var refusal = await Assert.ThrowsAsync<RuleException>(() => world.SignInAsync(mobile));
        Assert.Equal(ApplicantEntry.Wrong, refusal.Message);
        world.Clock.Advance(GuessCounter.Pause);

        await world.SignInAsync(mobile);
    }

    [Fact]
    public async Task An_unknown_number_pauses_like_a_known_one()
    {
        var mobile = world.NewMobile();
        await GuessAsync(mobile, GuessCounter.Most);

        await Assert.ThrowsAsync<RuleException>(() => world.RegisterAsync(mobile));
    }

    [Fact]
    public async Task An_account_of_ones_own_on_the_number_buys_no_further_guesses()
    {
        var mobile = world.NewMobile();
        await world.RegisterAsync(mobile);
        await world.RegisterAsync(mobile, "Stranger-door-3");
        await GuessAsync(mobile, GuessCounter.Most - 3);
        await world.SignInAsync(mobile, "Stranger-door-3");
        await GuessAsync(mobile, 1);

        await Assert.ThrowsAsync<RuleException>(() => world.SignInAsync(mobile, "Stranger-door-3"));
    }

    [Fact]
    public async Task Guesses_at_the_same_moment_are_counted_one_by_one()
    {
        var mobile = world.NewMobile();
        var counter = world.Get<GuessCounter>();

        var counted = await Task.WhenAll(
            Enumerable.Range(0, 3 * GuessCounter.Most).Select(_ => counter.CountAsync("test", mobile))
        );

        Assert.Equal(GuessCounter.Most, counted.Count(isCounted => isCounted));
    }

    [Fact]
    public async Task The_number_does_not_stand_in_the_database()
    {
        var mobile = world.NewMobile();
        var key = await world.RegisterAsync(mobile);

        await using var db = world.Database.Open();
        var stored = await db.Applicants.SingleAsync(row => row.Id == key.AccountId);

        Assert.DoesNotContain(mobile, stored.SealedMobile, StringComparison.Ordinal);
        Assert.DoesNotContain(ApplicantWorld.Password, stored.PasswordHash, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_session_ends_at_its_hour()
    {
        var key = await world.RegisterAsync(world.NewMobile());
        Assert.True(await world.HoldsAsync(key));

        world.Clock.Advance(ApplicantWorld.Lasting);

        Assert.False(await world.HoldsAsync(key));
    }

    private async Task GuessAsync(string mobile, int times)
    {
        for (var guess = 0; guess < times; guess++)
        {
            await Assert.ThrowsAsync<RuleException>(() => world.SignInAsync(mobile, $"Guessed-lamp-{guess}"));
        }
    }
}
