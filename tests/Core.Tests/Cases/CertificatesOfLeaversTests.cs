using Microsoft.EntityFrameworkCore;
using Platform.Approvals;
using Platform.Calendar;
using Platform.Certificates;
using Platform.Exits;
using Platform.Regions;

namespace Platform.Core.Tests.Cases;

public sealed class CertificatesOfLeaversTests : IAsyncLifetime
{
    private readonly CaseWorld _world = new();

    public Task InitializeAsync() => _world.InitializeAsync();

    public Task DisposeAsync() => _world.DisposeAsync();

    [Fact]
    public async Task When_an_exit_is_approved_the_households_certificate_is_cancelled_the_same_day()
    {
        var certificate = await DueAsync();
        var neighbour = await DueAsync();

        var exit = await LeaveAsync(certificate.ArchiveId);

        var cancelled = await ReadAsync(certificate.Id);
        Assert.Equal(
            (CertificateStatus.Cancelled, (DateOnly?)ChinaTime.Today(_world.Clock), $"档案{exit.KindName}：收入提高"),
            (cancelled.Status, cancelled.CancelledOn, cancelled.CancelReason)
        );
        Assert.Contains("注销，不再使用", cancelled.CancelNotice, StringComparison.Ordinal);
        Assert.NotEqual(CertificateStatus.Cancelled, (await ReadAsync(neighbour.Id)).Status);
    }

    [Fact]
    public async Task An_exit_that_is_refused_leaves_the_certificate_as_it_is()
    {
        var certificate = await DueAsync();

        await LeaveAsync(certificate.ArchiveId, Outcome.Denied);

        Assert.Equal(certificate.Status, (await ReadAsync(certificate.Id)).Status);
    }

    /// <summary>An archive whose case waits for its certificate.</summary>
    private async Task<IssuedCertificate> DueAsync()
    {
        var id = await _world.ForwardedAsync();
        await _world.PassAsync(_world.County, id);
        await using var db = _world.Database.Open();
        return await db.Certificates.AsNoTracking().SingleAsync(one => one.CaseId == id);
    }

    private async Task<Exit> LeaveAsync(Guid archiveId, Outcome outcome = Outcome.Passed)
    {
        var exit = await _world
            .Get<ExitDesk>()
            .ProposeAsync(_world.UnitOfficer, archiveId, new(ExitKind.Graduated, "收入提高", ExitOrigin.Check));
        await _world.Get<ExitScrutinyDesk>().PlanNoticeAsync(_world.UnitOfficer, exit.Id, null, "单位职工已知晓");
        var version = (await _world.Get<ExitDesk>().ViewAsync(_world.County, exit.Id)).Exit.Version;
        await _world
            .Get<ExitDecisionDesk>()
            .DecideAsync(
                _world.County,
                exit.Id,
                version,
                new ExitDecision(outcome, "情况属实") { Follows = "不再享受帮扶" }
            );
        return exit;
    }

    private async Task<IssuedCertificate> ReadAsync(Guid id)
    {
        await using var db = _world.Database.Open();
        return await db.Certificates.AsNoTracking().SingleAsync(one => one.Id == id);
    }
}
