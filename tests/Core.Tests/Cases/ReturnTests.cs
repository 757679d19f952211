using Platform.Archives;
using Platform.Cases;
using Platform.Core.Tests.Archives;
using Platform.Exits;
using Platform.Regions;
using Platform.Storage;
using Platform.Testing;

namespace Platform.Core.Tests.Cases;

public sealed class ReturnTests(RegisterWorld world) : IClassFixture<RegisterWorld>
{
    [Fact]
    public async Task A_household_that_left_starts_again_from_what_its_archive_says()
    {
        var archive = await world.FiledAsync(world.Cases.NewIdNumber());
        await world.CloseAsync(archive.Archive.Id);

        var draft = await world.Get<DraftDesk>().OpenAsync(await StartAsync(archive));

        Assert.Equal(archive.Household.Holder.IdNumber, draft.Answers[Facts.ApplicantIdNumber.Key]);
        Assert.Null(draft.Case.ArchiveId);
    }

    [Fact]
    public async Task Who_is_on_the_register_does_not_return_to_it()
    {
        var refusal = await Assert.ThrowsAsync<RuleException>(async () => await StartAsync(await world.FiledAsync()));

        Assert.Equal("这份档案还在册，不需要重新申请", refusal.Message);
    }

    [Fact]
    public async Task A_sealed_archive_is_nothing_to_return_from()
    {
        var archive = await world.FiledAsync();
        await world.CloseAsync(archive.Archive.Id, ExitKind.Sealed);

        var refusal = await Assert.ThrowsAsync<RuleException>(() => StartAsync(archive));

        Assert.Equal("这份档案已经删除封存，请按新申请办理", refusal.Message);
    }

    [Fact]
    public async Task Another_union_finds_no_archive_to_return_from()
    {
        var archive = await world.FiledAsync();
        await world.CloseAsync(archive.Archive.Id);

        await Assert.ThrowsAsync<NotFoundException>(() =>
            world
                .Get<ReturnDesk>()
                .StartAsync(world.OfficerOf(world.FarUnit), archive.Archive.Id, SampleRegister.FilingCode)
        );
    }

    [Fact]
    public async Task An_exit_waits_for_a_verification_in_progress_and_goes_on_when_it_is_over()
    {
        var archive = await world.FiledAsync();
        world.AYearLater();
        var review = await world
            .Get<DraftDesk>()
            .StartForArchiveAsync(world.Cases.UnitOfficer, archive.Archive.Id, SampleRegister.ReverificationCode);
        await world.SubmitAsync(review.CaseId);
        var exit = await world
            .Get<ExitDesk>()
            .ProposeAsync(
                world.Cases.UnitOfficer,
                archive.Archive.Id,
                new(ExitKind.Graduated, "收入提高", ExitOrigin.Check)
            );

        Assert.Contains(await GapsAsync(exit.Id), gap => gap.IsElsewhere);

        var open = await world.Get<CaseDesk>().ViewAsync(world.Cases.UnitOfficer, review.CaseId);
        await world
            .Get<DecisionDesk>()
            .WithdrawAsync(world.Cases.UnitOfficer, review.CaseId, open.Case.Version, "不再申请");
        Assert.DoesNotContain(await GapsAsync(exit.Id), gap => gap.IsElsewhere);
    }

    private async Task<IReadOnlyList<ExitGap>> GapsAsync(Guid exitId) =>
        (await world.Get<ExitDesk>().ViewAsync(world.Cases.County, exitId)).Gaps;

    private Task<DraftKey> StartAsync(ArchiveFile archive) =>
        world.Get<ReturnDesk>().StartAsync(world.Cases.UnitOfficer, archive.Archive.Id, SampleRegister.FilingCode);
}
