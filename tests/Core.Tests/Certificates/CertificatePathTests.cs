using Microsoft.EntityFrameworkCore;
using Platform.Certificates;
using Platform.Storage;
using Platform.Testing;

namespace Platform.Core.Tests.Certificates;

public sealed class CertificatePathTests : IAsyncLifetime
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
    public async Task From_claim_to_issue()
    {
        var first = await _world.DueAsync();
        var second = await _world.DueAsync();

        var claim = await _world.Blanks.ClaimAsync(_world.CountyOfficer, [first, second]);
        await _world.Blanks.HandOutAsync(_world.CityOfficer, claim.Id);
        await _world.Numbering.NumberAsync(_world.CountyOfficer, [new(first, "0001"), new(second, "0002")]);
        await _world.Desk.SealAsync(_world.CityOfficer, [first, second], new DateOnly(2026, 3, 2));
        await _world.Desk.IssueAsync(_world.CountyOfficer, [first, second], "新增特困职工");

        var issued = await _world.ReadAsync(second);
        Assert.Equal(CertificateStanding.Valid, issued.Standing);
        Assert.Equal(new DateOnly(2026, 3, 2), issued.Certificate.ValidFrom);
        Assert.Equal(new DateOnly(2029, 3, 1), issued.Certificate.ValidUntil);
        Assert.Equal(
            ["发放", "盖章", "编号", "领到空白证", "申领空白证", "列入办证"],
            issued.Events.Select(line => line.Kind.InWords)
        );
        var print = Assert.Single(await _world.Papers.PrintAsync(_world.CountyOfficer, [second]));
        Assert.Equal("<p>0002 王秀英 女 2029-03-01</p>", print.Html);
    }

    [Fact]
    public async Task Blanks_are_claimed_by_headcount_with_the_roster()
    {
        var ids = new[] { await _world.DueAsync(name: "王秀英"), await _world.DueAsync(name: "李建国") };

        var claim = await _world.Blanks.ClaimAsync(_world.CountyOfficer, ids);

        var seen = Assert.Single((await _world.Blanks.ListAsync(_world.CityOfficer, null, 10)).Rows);
        Assert.Equal(2, seen.Count);
        var details = await _world.Blanks.FindAsync(_world.CityOfficer, claim.Id);
        Assert.Equal(["王秀英", "李建国"], details!.Lines.Select(line => line.HolderName));
        Assert.Empty((await _world.Blanks.ListAsync(_world.OtherCountyOfficer, null, 10)).Rows);
        Assert.Null(await _world.Blanks.FindAsync(_world.OtherCountyOfficer, claim.Id));
    }

    [Fact]
    public async Task A_declined_claim_lets_the_certificates_be_claimed_for_again()
    {
        var id = await _world.DueAsync();
        var claim = await _world.Blanks.ClaimAsync(_world.CountyOfficer, [id]);

        var twice = await RefusedAsync(() => _world.Blanks.ClaimAsync(_world.CountyColleague, [id]));
        Assert.Contains("已经申领", twice.Message, StringComparison.Ordinal);
        await RefusedAsync(() => _world.Blanks.DeclineAsync(_world.CityOfficer, claim.Id, " "));
        await RefusedAsync(() => _world.Blanks.HandOutAsync(_world.CountyOfficer, claim.Id));
        await _world.Blanks.DeclineAsync(_world.CityOfficer, claim.Id, "空白证用完");
        await RefusedAsync(() => _world.Blanks.HandOutAsync(_world.CityOfficer, claim.Id));

        await _world.Blanks.ClaimAsync(_world.CountyColleague, [id]);
    }

    [Fact]
    public async Task A_city_has_the_blanks_for_its_own_units_at_once()
    {
        var id = await _world.DueAsync(_world.CityUnit);

        await _world.Blanks.ClaimAsync(_world.CityOfficer, [id]);

        Assert.Equal(CertificateStatus.Claimed, (await _world.ReadAsync(id)).Certificate.Status);
    }

    [Fact]
    public async Task Issuing_before_the_seal_is_refused_with_the_clause()
    {
        var id = await _world.NumberedAsync("0001");

        var refusal = await RefusedAsync(() => _world.Desk.IssueAsync(_world.CountyOfficer, [id], "急用"));

        Assert.Contains("尚未记录盖章，不能发放", refusal.Message, StringComparison.Ordinal);
        Assert.Equal("《特困职工证办理服务》一（六）4", refusal.Clause);
        Assert.Equal(CertificateStanding.NotYetValid, await _world.StandingAsync(id));
    }

    [Fact]
    public async Task Who_numbers_does_not_seal()
    {
        var id = await _world.NumberedAsync("0001", _world.CityUnit);
        var today = new DateOnly(2026, 3, 2);

        var refusal = await RefusedAsync(() => _world.Desk.SealAsync(_world.CityOfficer, [id], today));
        Assert.Contains("由您本人编号", refusal.Message, StringComparison.Ordinal);
        await RefusedAsync(() => _world.Desk.SealAsync(_world.CityColleague, [id], today.AddDays(1)));
        await RefusedAsync(() => _world.Desk.SealAsync(_world.CityColleague, [id], today.AddDays(-1)));
        await RefusedAsync(() => _world.Desk.SealAsync(_world.CountyOfficer, [id], today));
        await _world.Desk.SealAsync(_world.CityColleague, [id], today);
    }

    [Fact]
    public async Task Outside_the_window_nothing_is_issued_and_without_one_the_officer_says_why()
    {
        var id = await _world.SealedAsync("0001");

        var unset = await RefusedAsync(() => _world.Desk.IssueAsync(_world.CountyOfficer, [id], ""));
        Assert.Equal("reason", unset.Field);
        _world.SetWindow(new DateOnly(2026, 4, 1), new DateOnly(2026, 4, 30));
        var closed = await RefusedAsync(() => _world.Desk.IssueAsync(_world.CountyOfficer, [id], "急用"));
        Assert.Contains("2026年4月1日至4月30日", closed.Message, StringComparison.Ordinal);
        _world.Clock.GoTo(new DateOnly(2026, 4, 30));
        await _world.Desk.IssueAsync(_world.CountyOfficer, [id], null);
    }

    [Fact]
    public async Task A_batch_is_done_whole_or_not_at_all()
    {
        var ready = await _world.SealedAsync("0001");
        var unsealed = await _world.NumberedAsync("0002");

        await RefusedAsync(() => _world.Desk.IssueAsync(_world.CountyOfficer, [ready, unsealed], "新增"));

        Assert.Equal(CertificateStatus.Sealed, (await _world.ReadAsync(ready)).Certificate.Status);
    }

    [Fact]
    public async Task Another_county_finds_nothing_and_the_city_sees_its_counties()
    {
        var id = await _world.NumberedAsync("0001");

        Assert.Null(await _world.Files.FindAsync(_world.OtherCountyOfficer, id));
        Assert.Empty(await _world.Papers.PrintAsync(_world.OtherCountyOfficer, [id]));
        await Assert.ThrowsAsync<NotFoundException>(() =>
            _world.Cancellations.CancelAsync(_world.OtherCountyOfficer, id, "x", "x")
        );
        Assert.NotNull(await _world.Files.FindAsync(_world.CityOfficer, id));
        Assert.Empty(await _world.Numbers.OfYearAsync(_world.OtherCountyOfficer, 2026));
        Assert.Single(await _world.Numbers.OfYearAsync(_world.CityOfficer, 2026));
    }

    [Fact]
    public async Task The_public_check_tells_what_the_paper_is_worth_and_not_whose_it_is()
    {
        var id = await _world.IssuedAsync("0001");
        var certificate = (await _world.ReadAsync(id)).Certificate;

        var answer = await _world.Verifier.VerifyAsync(VerificationCode.Print(certificate.VerificationCode!));

        Assert.True(answer!.IsValid);
        Assert.Equal("*001", answer.Number);
        var told = answer.ToString();
        Assert.DoesNotContain(certificate.HolderName, told, StringComparison.Ordinal);
        Assert.DoesNotContain(certificate.UnitName, told, StringComparison.Ordinal);
        Assert.Null(await _world.Verifier.VerifyAsync(VerificationCode.Create()));
    }

    [Fact]
    public async Task What_was_issued_is_kept_and_the_database_refuses_to_change_it()
    {
        await _world.IssuedAsync("0001");
        await using var db = _database.Open();

        foreach (
            var change in new[] { "DELETE FROM certificates.papers", "UPDATE certificates.events SET \"Detail\" = ''" }
        )
        {
            var refusal = await Assert.ThrowsAnyAsync<Exception>(() => db.Database.ExecuteSqlRawAsync(change));
            Assert.Contains("append-only", refusal.Message, StringComparison.Ordinal);
        }
    }

    private static Task<RuleException> RefusedAsync(Func<Task> act) => Assert.ThrowsAnyAsync<RuleException>(act);
}
