using Microsoft.EntityFrameworkCore;
using Platform.Archives;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Certificates;

/// <summary>
/// A certificate follows its archive to the new unit as long as the body that issued it stands above that unit too and goes
/// on reviewing it. Beyond, it stays with the issuing body: no document says how another one would take it over.
/// </summary>
internal sealed class CertificatesOfMovers(CertificateJournal journal) : IArchiveMoves
{
    public async Task OnMovedAsync(PlatformDb db, Archive archive, Actor actor)
    {
        var above = new[] { archive.ProvinceId, archive.CityId, archive.CountyId, archive.MiddleId };
        var certificates = await db.Certificates.Where(one => one.ArchiveId == archive.Id).ToListAsync();
        foreach (var certificate in certificates.Where(one => above.Contains(one.ClaimingBodyId)))
        {
            certificate.PlaceBeside(archive);
            journal.Record(db, certificate, CertificateEventKind.Moved, actor, $"随档案转到{archive.UnitName}");
        }
    }
}
