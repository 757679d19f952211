using Microsoft.EntityFrameworkCore;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Archives;

/// <summary>
/// Files a household under another unit's union, e.g. when the worker changes the job. A union above both units does it:
/// the county within its county, the city between counties, the province between cities. The documents do not say who
/// may; a union that stands above both answers for neither losing the household nor keeping it twice. The giving union goes
/// on reading what was written in its time.
/// </summary>
public sealed class ArchiveTransferDesk(
    IPlatformDbs dbs,
    ArchiveFiles files,
    ArchiveRegister register,
    Catalogue catalogue,
    IEnumerable<IArchiveHold> holds,
    IEnumerable<IArchiveMoves> followers
)
{
    private const int CityDigits = 4;

    /// <param name="version">The version of the archive the actor was looking at.</param>
    /// <exception cref="NotFoundException">The actor must not know of the archive.</exception>
    /// <exception cref="ConflictException">Somebody else changed it first.</exception>
    /// <exception cref="RuleException">The actor's union does not stand above both units, or something is under way.</exception>
    public async Task TransferAsync(Actor actor, Guid archiveId, int version, int toUnitId, string reason)
    {
        await using var db = dbs.Open(actor.Scope);
        await using var transaction = await db.Database.BeginTransactionAsync();
        var isClaimed = await ArchiveClaim.TakeAsync(db, archiveId, version);
        var file = await files.FindAsync(db, archiveId) ?? throw new NotFoundException();
        if (!MayTransfer(actor, file))
        {
            throw new NotFoundException();
        }

        if (!isClaimed)
        {
            throw new ConflictException();
        }

        if (string.IsNullOrWhiteSpace(reason))
        {
            throw new RuleException("请写明转移的原因") { Field = nameof(TransferArchive.Reason) };
        }

        var to =
            await db.Bodies.Within(actor.Scope).SingleOrDefaultAsync(body => body.Id == toUnitId)
            ?? throw new RuleException("转出、转入的单位都应在您所在工会的范围内；范围以外的，由共同的上级工会转移")
            {
                Field = nameof(TransferArchive.To),
            };
        if (to is not { Kind: BodyKind.Primary, ClosedOn: null })
        {
            throw new RuleException("请选择一个在用的基层工会") { Field = nameof(TransferArchive.To) };
        }

        foreach (var hold in holds)
        {
            if (await hold.FindAsync(db, archiveId) is { } words)
            {
                throw new RuleException($"{words}，再转移档案");
            }
        }

        await register.TransferAsync(
            actor,
            db,
            file.Archive,
            new TransferArchive(
                to,
                await RegionOfAsync(db, to, file.Archive.RegionCode),
                file.Version.EditionHash,
                file.Item,
                file.Answers,
                reason.Trim()
            )
        );
        foreach (var follower in followers)
        {
            await follower.OnMovedAsync(db, file.Archive, actor);
        }

        await db.SaveChangesAsync();
        await transaction.CommitAsync();
    }

    public static bool MayTransfer(Actor actor, ArchiveFile file) =>
        actor.WorksOnCases
        && actor.BodyKind is not (BodyKind.Primary or BodyKind.Department)
        && file.IsPresent
        && file.IsLive;

    /// <summary>The present rules where they are for the new unit too; else its county's, else its city's.</summary>
    private async Task<string> RegionOfAsync(PlatformDb db, Body unit, string present)
    {
        var above = await db
            .Bodies.Where(body => body.Id == unit.CountyId || body.Id == unit.CityId)
            .Select(body => new { body.Id, body.DivisionCode })
            .ToListAsync();
        var county = above.Find(body => body.Id == unit.CountyId)?.DivisionCode;
        var city = above.Find(body => body.Id == unit.CityId)?.DivisionCode;
        // A county's document is for the units directly under its city too, see the directory of units.
        var isCovered =
            present == county
            || present == city
            || (county is null && city is not null && present[..CityDigits] == city[..CityDigits]);
        return isCovered
            ? present
            : new[] { county, city }.OfType<string>().FirstOrDefault(code => catalogue.Find(code) is not null)
                ?? throw new RuleException("转入单位所在的地方还没有开通本平台的办理规则")
                {
                    Field = nameof(TransferArchive.To),
                };
    }
}
