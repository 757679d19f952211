using Platform.Archives;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;
using Platform.Testing;

namespace Platform.Core.Tests.Archives;

public sealed class ArchiveHistoryTests(RegisterWorld world) : IClassFixture<RegisterWorld>
{
    [Fact]
    public async Task An_archive_shows_what_it_said_on_any_day()
    {
        var opened = world.Today;
        var file = await world.FiledAsync(world.Cases.NewIdNumber());
        world.Cases.Clock.Advance(TimeSpan.FromDays(30));
        var corrected = world.Today;
        file.Answers.Rows[Facts.Members].Add(SampleRegister.Member("新生儿", world.Cases.NewIdNumber()));
        await world.CorrectAsync(world.Cases.UnitOfficer, await world.ViewAsync(file.Archive.Id), file.Answers);
        world.Cases.Clock.Advance(TimeSpan.FromDays(30));

        Assert.Equal(3, (await world.ViewAsync(file.Archive.Id)).Household.Size);
        Assert.Equal(3, (await world.ViewAsync(file.Archive.Id, corrected)).Household.Size);
        Assert.Equal(2, (await world.ViewAsync(file.Archive.Id, corrected.AddDays(-1))).Household.Size);
        Assert.Equal(2, (await world.ViewAsync(file.Archive.Id, opened)).Household.Size);
        await Assert.ThrowsAsync<RuleException>(() => world.ViewAsync(file.Archive.Id, opened.AddDays(-1)));
        await Assert.ThrowsAsync<RuleException>(() => world.ViewAsync(file.Archive.Id, world.Today.AddDays(1)));
    }

    [Fact]
    public async Task The_history_names_what_changed_and_who_came()
    {
        var file = await world.FiledAsync(world.Cases.NewIdNumber());
        file.Answers.Values[Facts.HardshipCause] = "子女上学";
        file.Answers.Rows[Facts.Members].Add(SampleRegister.Member("新生儿", world.Cases.NewIdNumber()));
        await world.CorrectAsync(world.Cases.UnitOfficer, file, file.Answers);

        var history = await world.Get<ArchiveHistoryDesk>().ReadAsync(world.Cases.County, file.Archive.Id);

        Assert.Equal([VersionReason.Corrected, VersionReason.Opened], history.Select(one => one.Version.Reason));
        Assert.Equal("核对证件后更正", history[0].Version.Remark);
        Assert.Equal(
            [("主要致困原因", "本人大病", "子女上学"), (null, null, "新生儿")],
            history[0].Changes.Select(change => (change.Fact?.Label, change.Before, change.After))
        );
    }

    [Fact]
    public async Task Lists_follow_a_correction()
    {
        var file = await world.FiledAsync();
        Assert.Equal(["epidemic"], file.Archive.Marks);
        file.Answers.Values[SampleRegister.EpidemicAffected.Key] = YesNo.No;
        file.Answers.Values[Facts.ApplicantName.Key] = "测试乙";

        await world.CorrectAsync(world.Cases.UnitOfficer, file, file.Answers);

        var after = (await world.ViewAsync(file.Archive.Id)).Archive;
        Assert.Empty(after.Marks);
        Assert.Equal("测试乙", after.HolderName);
    }

    [Fact]
    public async Task The_holders_number_is_corrected_above_the_unit_and_moves_the_archive_with_it()
    {
        var file = await world.FiledAsync();
        var before = file.Household.Holder.IdNumber;
        var after = world.Cases.NewIdNumber();
        file.Answers.Values[Facts.ApplicantIdNumber.Key] = after;

        var refusal = await Assert.ThrowsAsync<RuleException>(() =>
            world.CorrectAsync(world.Cases.UnitOfficer, file, file.Answers)
        );
        Assert.Equal(Facts.ApplicantIdNumber.Key, refusal.Field);
        await world.CorrectAsync(world.Cases.County, file, file.Answers);

        var corrected = await world.ViewAsync(file.Archive.Id);
        Assert.Equal(after, world.Get<ArchiveRegister>().HolderIdNumber(corrected.Archive));
        await world.FiledAsync(SampleRegister.Answers(before));
    }

    [Fact]
    public async Task A_correction_looked_at_too_long_ago_changes_nothing()
    {
        var file = await world.FiledAsync();
        await world.CorrectAsync(world.Cases.UnitOfficer, file, file.Answers);

        await Assert.ThrowsAsync<ConflictException>(() => world.CorrectAsync(world.Cases.County, file, file.Answers));
    }

    [Fact]
    public async Task A_sealed_archive_is_for_those_who_audit()
    {
        var file = await world.FiledAsync();
        await world.CloseAsync(file.Archive.Id, ExitKind.Sealed);

        await Assert.ThrowsAsync<NotFoundException>(() => world.ViewAsync(file.Archive.Id));
        var lead = world.Cases.County with { Role = Role.Lead };
        Assert.Equal(
            ArchiveStatus.Sealed,
            (await world.Get<ArchiveDesk>().ViewAsync(lead, file.Archive.Id)).Archive.Status
        );
        var all = await world.Get<ArchiveListDesk>().PageAsync(lead, new() { Shelf = ArchiveShelf.All });
        Assert.DoesNotContain(all.Rows, row => row.Id == file.Archive.Id);
        var hidden = await world.Get<ArchiveListDesk>().PageAsync(lead, new() { Shelf = ArchiveShelf.Sealed });
        Assert.Contains(hidden.Rows, row => row.Id == file.Archive.Id);
    }
}
