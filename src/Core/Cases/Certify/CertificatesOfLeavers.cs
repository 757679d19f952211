using Microsoft.EntityFrameworkCore;
using Platform.Certificates;
using Platform.Exits;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Cases;

/// <summary>A certificate rests on an archive: when the household leaves the register, it is cancelled.</summary>
internal sealed class CertificatesOfLeavers(Cancellation cancellation) : IExitEvents
{
    public async Task OnLeftAsync(PlatformDb db, Exit exit, Actor actor, CancellationToken token = default)
    {
        var certificates = await db
            .Certificates.Where(one =>
                one.ArchiveId == exit.ArchiveId
                && one.Status != CertificateStatus.Cancelled
                && one.Status != CertificateStatus.Replaced
            )
            .ToListAsync(token);
        foreach (var certificate in certificates)
        {
            cancellation.Cancel(
                db,
                certificate,
                actor,
                $"档案{exit.KindName}：{exit.Cause}",
                $"{certificate.HolderName}：您的困难职工档案已于{exit.DecidedOn:yyyy年M月d日}{exit.KindName}（{exit.Cause}），《{certificate.CertificateName}》同日注销，不再使用。"
            );
        }
    }
}
