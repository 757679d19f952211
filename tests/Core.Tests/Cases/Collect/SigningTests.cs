using Microsoft.EntityFrameworkCore;
using Platform.Calendar;
using Platform.Cases;
using Platform.Materials;
using Platform.Regions;
using Platform.Storage;
using Platform.Testing;
using static Platform.Core.Tests.Cases.Collect.FamilyWorld;

namespace Platform.Core.Tests.Cases.Collect;

public class SigningTests(CaseWorld world) : IClassFixture<CaseWorld>
{
    private readonly FamilyWorld _family = new(world);

    [Fact]
    public async Task Every_adult_of_the_household_has_to_sign_and_no_child()
    {
        var key = await _family.DraftAsync();
        await _family.AttachAsync(key, SampleMaterialsItem.Authorisation);

        var status = await StatusAsync(key);

        Assert.Equal([Worker, Wife], status.MissingSignatures);
        Assert.Equal(MaterialState.Incomplete, status.State);
        Assert.Equal("《授权书》还没有 演示男、演示妻 的手指印", status.Gap);
    }

    [Fact]
    public async Task With_the_scan_and_every_hand_it_waits_to_be_looked_at()
    {
        var key = await SignedAsync();

        var status = await StatusAsync(key);

        Assert.Equal(MaterialState.Unchecked, status.State);
        Assert.All(status.Signers, signer => Assert.Equal(Today, signer.Entry!.On));
        await using var db = world.Database.Open();
        Assert.Equal(
            2,
            await db.AuditEntries.CountAsync(entry =>
                entry.Action == "material-signed" && entry.SubjectId == $"{key.CaseId}"
            )
        );
    }

    [Fact]
    public async Task Signatures_without_the_scan_are_not_the_paper()
    {
        var key = await _family.DraftAsync();
        await SignAsync(key, Worker);

        var status = await StatusAsync(key);

        Assert.Equal(MaterialState.Missing, status.State);
        Assert.Equal("缺少《授权书》（原件 1 份）；《授权书》还没有 演示妻 的手指印", status.Gap);
    }

    [Fact]
    public async Task An_adult_who_joins_the_household_has_not_signed()
    {
        var key = await SignedAsync();
        var grown = _family.Family();
        grown.Rows[Facts.Members].Add(Member("演示母", new(1960, 1, 1)));

        await _family.AnswerAsync(key, grown);

        Assert.Equal(["演示母"], (await StatusAsync(key)).MissingSignatures);
    }

    [Fact]
    public async Task An_entry_made_by_mistake_is_taken_back()
    {
        var key = await SignedAsync();
        var hers = (await StatusAsync(key)).Signers[1].Entry!;

        await Desk.TakeBackAsync(key, hers.Id);

        Assert.Equal([Wife], (await StatusAsync(key)).MissingSignatures);
        await Assert.ThrowsAsync<NotFoundException>(() => Desk.TakeBackAsync(key, hers.Id));
    }

    [Theory]
    [InlineData(Daughter, SigningMark.Fingerprint, 0, "name")]
    [InlineData("路人", SigningMark.Fingerprint, 0, "name")]
    [InlineData(Wife, SigningMark.Signature, 0, "mark")]
    [InlineData(Wife, SigningMark.Fingerprint, 1, "on")]
    public async Task What_the_document_does_not_ask_is_not_put_down(
        string name,
        SigningMark mark,
        int days,
        string field
    )
    {
        var key = await _family.DraftAsync();

        var refusal = await Assert.ThrowsAsync<RuleException>(() =>
            Desk.SignAsync(key, SampleMaterialsItem.Authorisation, name, mark, Today.AddDays(days))
        );

        Assert.Equal(field, refusal.Field);
        Assert.Contains("二十（3）", refusal.Clause, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_signs_twice()
    {
        var key = await SignedAsync();

        var refusal = await Assert.ThrowsAsync<RuleException>(() => SignAsync(key, Wife));

        Assert.Equal("演示妻已登记于 2026年3月2日手指印。", refusal.Message);
    }

    [Fact]
    public async Task A_neighbour_knows_of_no_such_paper()
    {
        var key = await _family.DraftAsync();

        await Assert.ThrowsAsync<NotFoundException>(() => SignAsync(key with { Actor = world.OtherCounty }, Wife));
    }

    private DateOnly Today => ChinaTime.Today(world.Clock);

    private SigningDesk Desk => world.Get<SigningDesk>();

    private Task SignAsync(DraftKey key, string name) =>
        Desk.SignAsync(key, SampleMaterialsItem.Authorisation, name, SigningMark.Fingerprint, Today);

    private async Task<DraftKey> SignedAsync()
    {
        var key = await _family.DraftAsync();
        await _family.AttachAsync(key, SampleMaterialsItem.Authorisation);
        await SignAsync(key, Worker);
        await SignAsync(key, Wife);
        return key;
    }

    private Task<MaterialStatus> StatusAsync(DraftKey key) =>
        _family.StatusAsync(key, SampleMaterialsItem.Authorisation);
}
