using Microsoft.EntityFrameworkCore;
using Platform.Certificates;
using Platform.Storage;
using Platform.Testing;

namespace Platform.Core.Tests.Certificates;

public sealed class NumberingDeskTests : IAsyncLifetime
{
    private readonly TestDatabase _database = new();
    private CertificateWorld _world = null!;

    public async Task InitializeAsync()
    {
        await _database.InitializeAsync();
        _world = await CertificateWorld.BuildAsync(_database);
    }

    public Task DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task A_number_used_in_the_city_is_refused_at_its_field()
    {
        await _world.NumberedAsync("0001");
        var fresh = await _world.ClaimedAsync();
        var taken = await _world.ClaimedAsync();

        var refusal = await Assert.ThrowsAsync<RuleException>(() =>
            _world.Numbering.NumberAsync(_world.CountyOfficer, [new(fresh, "0002"), new(taken, "０００１")])
        );

        Assert.Equal("编号 0001 已经用过（含作废），不能再用", refusal.Message);
        Assert.Equal(NumberAssignment.FieldOf(taken), refusal.Field);
        // Another county of the same city writes into the same register.
        var elsewhere = await _world.ClaimedAsync(_world.OtherUnit);
        await Assert.ThrowsAsync<RuleException>(() =>
            _world.Numbering.NumberAsync(_world.OtherCountyOfficer, [new(elsewhere, "0001")])
        );
    }

    [Fact]
    public async Task Of_two_officers_giving_one_number_at_once_one_is_told()
    {
        var mine = await _world.ClaimedAsync();
        var theirs = await _world.ClaimedAsync();

        var outcomes = await Task.WhenAll(
            OutcomeAsync(_world.Numbering.NumberAsync(_world.CountyOfficer, [new(mine, "0001")])),
            OutcomeAsync(_world.Numbering.NumberAsync(_world.CountyColleague, [new(theirs, "0001")]))
        );

        Assert.Equal(["", "编号 0001 已经用过（含作废），不能再用"], outcomes.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_index_decides_when_the_number_was_free_a_moment_ago()
    {
        var mine = await _world.ClaimedAsync();
        var theirs = await _world.ClaimedAsync();
        await using var first = _database.Open();
        await using var open = await first.Database.BeginTransactionAsync();
        await first.Database.ExecuteSqlRawAsync(
            """
            INSERT INTO certificates.numbers
                ("RegisterId", "Number", "GivenById", "CertificateId", "VerificationCode", "TakenAt")
            SELECT "SealingBodyId", '0001', "ClaimingBodyId", "Id", '0123456789ABCDEF', now()
            FROM certificates.certificates WHERE "Id" = {0}
            """,
            theirs
        );

        var numbering = OutcomeAsync(_world.Numbering.NumberAsync(_world.CountyOfficer, [new(mine, "0001")]));
        await _database.SomebodyWaitsAsync();
        await open.CommitAsync();

        Assert.Equal("编号 0001 已经用过（含作废），不能再用", await numbering);
    }

    [Fact]
    public async Task Two_officers_numbering_one_certificate_give_it_one_number()
    {
        var id = await _world.ClaimedAsync();

        var outcomes = await Task.WhenAll(
            OutcomeAsync(_world.Numbering.NumberAsync(_world.CountyOfficer, [new(id, "0001")])),
            OutcomeAsync(_world.Numbering.NumberAsync(_world.CountyColleague, [new(id, "0002")]))
        );

        Assert.Single(outcomes, "");
        Assert.Single(await _world.Numbers.OfYearAsync(_world.CityOfficer, 2026));
    }

    [Fact]
    public async Task Numbers_are_suggested_on_from_the_countys_last_one()
    {
        await _world.NumberedAsync("费工特0009");
        await _world.NumberedAsync("乙0100", _world.OtherUnit);
        var ids = new[] { await _world.ClaimedAsync(), await _world.ClaimedAsync() };

        var suggested = await _world.Numbering.SuggestAsync(_world.CountyOfficer, ids);

        Assert.Equal([new(ids[0], "费工特0010"), new(ids[1], "费工特0011")], suggested);
    }

    [Fact]
    public async Task The_first_number_of_all_is_typed()
    {
        var id = await _world.ClaimedAsync();

        Assert.Equal("", Assert.Single(await _world.Numbering.SuggestAsync(_world.CountyOfficer, [id])).Number);
        var refusal = await Assert.ThrowsAsync<RuleException>(() =>
            _world.Numbering.NumberAsync(_world.CountyOfficer, [new(id, " ")])
        );
        Assert.Equal("请填写编号", refusal.Message);
    }

    [Fact]
    public async Task A_regions_own_rule_is_kept()
    {
        const string pattern = "{region}-{year}-{n:000}";
        var first = await _world.ClaimedAsync(numberPattern: pattern);
        var second = await _world.ClaimedAsync(numberPattern: pattern);

        var refusal = await Assert.ThrowsAsync<RuleException>(() =>
            _world.Numbering.NumberAsync(_world.CountyOfficer, [new(first, "7")])
        );
        Assert.Equal("编号应按规则编制，例如 371325-2026-001", refusal.Message);
        await _world.Numbering.NumberAsync(_world.CountyOfficer, [new(first, "371325-2026-001")]);

        var suggested = await _world.Numbering.SuggestAsync(_world.CountyOfficer, [second]);
        Assert.Equal("371325-2026-002", Assert.Single(suggested).Number);
    }

    [Fact]
    public async Task A_spoilt_number_stays_in_the_register_and_is_never_given_again()
    {
        var id = await _world.SealedAsync("0001");
        var code = (await _world.ReadAsync(id)).Certificate.VerificationCode;

        await _world.Numbering.SpoilAsync(_world.CountyOfficer, id, "打印污损", hasBlank: true);

        var refusal = await Assert.ThrowsAsync<RuleException>(() =>
            _world.Numbering.NumberAsync(_world.CountyOfficer, [new(id, "0001")])
        );
        Assert.Equal("编号 0001 已经用过（含作废），不能再用", refusal.Message);
        await _world.Numbering.NumberAsync(_world.CountyOfficer, [new(id, "0002")]);
        var register = await _world.Numbers.OfYearAsync(_world.CountyOfficer, 2026);
        Assert.Equal(["0001", "0002"], register.Select(line => line.Number));
        Assert.Equal("打印污损", register[0].SpoiltBecause);
        // The seal was on the spoilt paper.
        Assert.Equal(CertificateStatus.Numbered, (await _world.ReadAsync(id)).Certificate.Status);
        Assert.Equal(CertificateStanding.Void, (await _world.Verifier.VerifyAsync(code))!.Standing);
    }

    [Fact]
    public async Task Without_a_blank_at_hand_a_spoilt_certificate_is_claimed_for_again()
    {
        var id = await _world.NumberedAsync("0001");

        await _world.Numbering.SpoilAsync(_world.CityOfficer, id, "印歪", hasBlank: false);

        Assert.Equal(CertificateAct.Claim, (await _world.ReadAsync(id)).Next!.Act);
        await _world.Blanks.ClaimAsync(_world.CountyOfficer, [id]);
    }

    private static async Task<string> OutcomeAsync(Task act)
    {
        try
        {
            await act;
            return "";
        }
        catch (RuleException refusal)
        {
            return refusal.Message;
        }
    }
}
