using Platform.Archives;
using Platform.Cases;
using Platform.Core.Tests.Archives;
using Platform.Regions;
using Platform.Storage;
using Platform.Testing;

namespace Platform.Core.Tests.Cases;

/// <summary>录入: 保证纸质档案与电子档案的一致性.</summary>
public sealed class DataEntryTests(RegisterWorld world) : IClassFixture<RegisterWorld>
{
    [Fact]
    public async Task What_the_form_is_completed_with_goes_into_the_archive_when_the_entry_is_done()
    {
        var id = await AtEntryAsync();
        await ChangeAsync(id, "子女上学");
        Assert.Single((await ArchiveAsync(id)).Versions);

        await world.Cases.PassAsync(world.Cases.UnitOfficer, id);

        var archive = await ArchiveAsync(id);
        Assert.Equal(VersionReason.Corrected, archive.Version.Reason);
        Assert.Equal("核对原件后补充", archive.Version.Remark);
        Assert.Equal(id, archive.Version.CaseId);
        Assert.Equal("子女上学", archive.Household.Cause);
        Assert.Equal("核对原件后补充", Assert.Single((await FileAsync(id)).Contents.Revisions).Reason);
    }

    [Fact]
    public async Task An_entry_that_changed_nothing_leaves_the_archive_as_it_is()
    {
        var id = await AtEntryAsync();

        await world.Cases.PassAsync(world.Cases.UnitOfficer, id);

        Assert.Single((await ArchiveAsync(id)).Versions);
    }

    [Fact]
    public async Task An_archive_corrected_meanwhile_has_to_say_the_same_as_the_form_first()
    {
        var id = await AtEntryAsync();
        var archive = await ArchiveAsync(id);
        archive.Answers.Values[Facts.HardshipCause] = "子女上学";
        await world.CorrectAsync(world.Cases.County, archive, archive.Answers);

        var refusal = await Assert.ThrowsAsync<RuleException>(() => world.Cases.PassAsync(world.Cases.UnitOfficer, id));
        Assert.Contains("与本件表格不一致", refusal.Message, StringComparison.Ordinal);

        await ChangeAsync(id, "子女上学");
        await world.Cases.PassAsync(world.Cases.UnitOfficer, id);
        Assert.Equal(2, (await ArchiveAsync(id)).Versions.Count);
    }

    [Fact]
    public async Task The_form_is_changed_by_the_union_that_enters_it_and_with_a_reason()
    {
        var id = await AtEntryAsync();
        var file = await FileAsync(id);

        Assert.False(FormDesk.MayChange(file, world.Cases.County));
        var refusal = await Assert.ThrowsAsync<RuleException>(() =>
            world.Get<FormDesk>().ChangeAsync(world.Cases.UnitOfficer, id, file.Case.Version, file.Answers, " ")
        );
        Assert.Equal("reason", refusal.Field);
    }

    private async Task<Guid> AtEntryAsync()
    {
        var id = await world.StartedAsync(
            SampleRegister.Answers(world.Cases.NewIdNumber()),
            item: SampleRegister.EnteredCode
        );
        await world.SubmitAsync(id);
        await world.ReviewAsync(id, null, "id-card", "income-proof");
        await world.Cases.PassAsync(world.Cases.County, id);
        return id;
    }

    private async Task ChangeAsync(Guid id, string cause)
    {
        var file = await FileAsync(id);
        file.Answers.Values[Facts.HardshipCause] = cause;
        await world
            .Get<FormDesk>()
            .ChangeAsync(world.Cases.UnitOfficer, id, file.Case.Version, file.Answers, "核对原件后补充");
    }

    private Task<CaseFile> FileAsync(Guid id) => world.Get<CaseDesk>().ViewAsync(world.Cases.UnitOfficer, id);

    private async Task<ArchiveFile> ArchiveAsync(Guid id) =>
        await world.ViewAsync((await FileAsync(id)).Case.ArchiveId!.Value);
}
