using Platform.Archives;
using Platform.Cases;
using Platform.Regions;
using Platform.Storage;
using Platform.Testing;

namespace Platform.Core.Tests.Archives;

public sealed class OneLiveArchiveTests(RegisterWorld world) : IClassFixture<RegisterWorld>
{
    private const string Refusal = "此人已在一份在册档案中，不能重复建档";

    [Fact]
    public async Task A_member_of_a_live_archive_is_refused_in_another_city()
    {
        var child = world.Cases.NewIdNumber();
        await world.FiledAsync(child);

        await using var db = world.Cases.Database.Open(world.OfficerOf(world.FarUnit).Scope);
        var refusal = await Assert.ThrowsAsync<RuleException>(() => FarAsync(db, child.ToLowerInvariant()));

        Assert.Equal(Refusal, refusal.Message);
        Assert.Equal("members[0].member.id-number", refusal.Field);
    }

    [Fact]
    public async Task Of_two_officers_at_the_same_moment_one_registers_the_person()
    {
        var child = world.Cases.NewIdNumber();
        var id = await world.ReadyAsync(SampleRegister.Answers(world.Cases.NewIdNumber(), members: [child]));
        await using var first = world.Cases.Database.Open();
        await using var open = await first.Database.BeginTransactionAsync();
        await FarAsync(first, child);

        var second = Assert.ThrowsAsync<RuleException>(() => world.Cases.PassAsync(world.Cases.County, id));
        await world.Cases.Database.SomebodyWaitsAsync();
        await open.CommitAsync();

        Assert.Equal(Refusal, (await second).Message);
        var file = await world.Get<CaseDesk>().ViewAsync(world.Cases.County, id);
        Assert.Null(file.Case.ArchiveId);
    }

    [Fact]
    public async Task A_corrected_number_cannot_bring_in_somebody_elses_person()
    {
        var child = world.Cases.NewIdNumber();
        await world.FiledAsync(child);
        var file = await world.FiledAsync(world.Cases.NewIdNumber());
        file.Answers.Rows[Facts.Members][0][Facts.MemberIdNumber.Key] = child;

        var refusal = await Assert.ThrowsAsync<RuleException>(() =>
            world.CorrectAsync(world.Cases.County, file, file.Answers)
        );

        Assert.Equal(Refusal, refusal.Message);
        Assert.Equal("members[0].member.id-number", refusal.Field);
        Assert.Single((await world.ViewAsync(file.Archive.Id)).Versions);
    }

    [Fact]
    public async Task Of_two_corrections_at_the_same_moment_one_takes_the_person_in()
    {
        var child = world.Cases.NewIdNumber();
        var one = await world.FiledAsync();
        var other = await world.FiledAsync();
        await using var first = world.Cases.Database.Open();
        await using var open = await first.Database.BeginTransactionAsync();
        await world
            .Get<ArchiveRegister>()
            .KeepAsync(
                world.Cases.County,
                first,
                first.Attach(one.Archive).Entity,
                new(VersionReason.Corrected, one.Version.EditionHash, one.Item, With(one, child))
            );

        var second = Assert.ThrowsAsync<RuleException>(() =>
            world.CorrectAsync(world.Cases.County, other, With(other, child))
        );
        await world.Cases.Database.SomebodyWaitsAsync();
        await open.CommitAsync();

        Assert.Equal(Refusal, (await second).Message);
    }

    [Fact]
    public async Task Whoever_left_the_household_is_free()
    {
        var child = world.Cases.NewIdNumber();
        var file = await world.FiledAsync(child);
        file.Answers.Rows[Facts.Members].Clear();

        await world.CorrectAsync(world.Cases.UnitOfficer, file, file.Answers);

        await world.FiledAsync(SampleRegister.Answers(child));
    }

    [Fact]
    public async Task A_person_who_came_back_into_the_household_is_taken_again()
    {
        var child = world.Cases.NewIdNumber();
        var file = await world.FiledAsync(child);
        file.Answers.Rows[Facts.Members].Clear();
        await world.CorrectAsync(world.Cases.UnitOfficer, file, file.Answers);
        file = await world.ViewAsync(file.Archive.Id);

        await world.CorrectAsync(world.Cases.UnitOfficer, file, With(file, child));

        await using var db = world.Cases.Database.Open();
        await Assert.ThrowsAsync<RuleException>(() => FarAsync(db, child));
    }

    [Fact]
    public async Task A_closed_archive_frees_its_people_and_is_linked_when_the_holder_returns()
    {
        var holder = world.Cases.NewIdNumber();
        var before = await world.FiledAsync(SampleRegister.Answers(holder));
        await world.CloseAsync(before.Archive.Id);

        var after = await world.FiledAsync(SampleRegister.Answers(holder));

        Assert.Equal(before.Archive.Id, after.Archive.PreviousArchiveId);
        Assert.NotEqual(before.Archive.Number, after.Archive.Number);
    }

    [Fact]
    public async Task A_sealed_archive_is_nothing_to_return_to()
    {
        var holder = world.Cases.NewIdNumber();
        var before = await world.FiledAsync(SampleRegister.Answers(holder));
        await world.CloseAsync(before.Archive.Id, ExitKind.Sealed);

        Assert.Null((await world.FiledAsync(SampleRegister.Answers(holder))).Archive.PreviousArchiveId);
    }

    private static Answers With(ArchiveFile file, string member)
    {
        file.Answers.Rows[Facts.Members] = [SampleRegister.Member("家属", member)];
        return file.Answers;
    }

    private async Task<Archive> FarAsync(PlatformDb db, string member)
    {
        var answers = SampleRegister.Answers(world.Cases.NewIdNumber(), members: [member]);
        var item = SampleRegister.Filing;
        var hash = await world.Get<Platform.Editions.EditionRegister>().PinAsync(db, "990200", item);
        return await world
            .Get<ArchiveRegister>()
            .OpenAsync(world.OfficerOf(world.FarUnit), db, new(world.FarUnit, "990200", hash, item, answers));
    }
}
