using Microsoft.EntityFrameworkCore;
using Platform.Cases;
using Platform.Certificates;
using Platform.Organizations;

namespace Platform.Host.Demo;

/// <summary>The path of the certificate, up to the step it is to stand at.</summary>
internal sealed class DemoCertificate(DemoDesks desks, DemoCast cast, CaseFile file)
{
    public IEnumerable<DemoAct> Acts(DemoEnding? ending)
    {
        if (ending is DemoEnding.CallOwed)
        {
            yield break;
        }

        yield return new(2, ClaimAsync);
        yield return new(1, HandOutAsync);
        if (ending is DemoEnding.Claimed)
        {
            yield break;
        }

        yield return new(1, NumberAsync);
        if (ending is DemoEnding.Numbered)
        {
            yield break;
        }

        yield return new(1, SealAsync);
        if (ending is not DemoEnding.Sealed)
        {
            yield return new(1, IssueAsync);
        }
    }

    private async Task ClaimAsync()
    {
        var certificate = await FindAsync();
        await desks.Blanks.ClaimAsync(Claiming(certificate), [certificate.Id]);
    }

    private async Task HandOutAsync()
    {
        var certificate = await FindAsync();
        if (certificate.Status is CertificateStatus.Awaiting)
        {
            await desks.Blanks.HandOutAsync(cast.At(certificate.BlanksFromId), certificate.ClaimId!.Value);
        }
    }

    private async Task NumberAsync()
    {
        var certificate = await FindAsync();
        var suggested = await desks.Numbers.SuggestAsync(Claiming(certificate), [certificate.Id]);
        // The first of a body has nothing to count on from; no document says how numbers look.
        var number = suggested is [{ Number.Length: > 0 } next, ..]
            ? next.Number
            : $"YS{certificate.ClaimingBodyId:00}0001";
        await desks.Numbers.NumberAsync(Claiming(certificate), [new(certificate.Id, number)]);
    }

    private async Task SealAsync()
    {
        var certificate = await FindAsync();
        var sealer = cast.At(certificate.SealingBodyId, but: certificate.NumberedById);
        await desks.Certificates.SealAsync(sealer, [certificate.Id], await TodayAsync());
    }

    private async Task IssueAsync()
    {
        var certificate = await FindAsync();
        await desks.Certificates.IssueAsync(
            Claiming(certificate),
            [certificate.Id],
            "未设定发证时段，证件已盖章，及时发放（演示）"
        );
    }

    private Actor Claiming(IssuedCertificate certificate) => cast.At(certificate.ClaimingBodyId);

    private async Task<DateOnly> TodayAsync() =>
        (await desks.Cases.ViewAsync(cast.At(file.Unit.Id), file.Case.Id)).Today;

    private async Task<IssuedCertificate> FindAsync()
    {
        await using var db = desks.Dbs.Open(cast.At(file.Unit.Id).Scope);
        return await db.Certificates.AsNoTracking().SingleAsync(row => row.CaseId == file.Case.Id);
    }
}
