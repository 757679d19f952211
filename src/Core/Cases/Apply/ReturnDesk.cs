using Platform.Archives;
using Platform.Calendar;
using Platform.Households;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Cases;

/// <summary>返困: a household that left the register applies again, from what its closed archive says.</summary>
public sealed class ReturnDesk(
    IPlatformDbs dbs,
    ArchiveFiles archives,
    DraftDesk drafts,
    Catalogue catalogue,
    TimeProvider time
)
{
    /// <summary>The items of the archive's region in force today that open an archive.</summary>
    public IReadOnlyList<ServiceItem> ItemsFor(string regionCode) =>
        [
            .. (catalogue.Find(regionCode)?.ServiceItems ?? [])
                .Where(item => item.Renews is null)
                .Select(item => item.Code)
                .Distinct()
                .Select(code => catalogue.ItemInForce(regionCode, code, ChinaTime.Today(time)))
                .OfType<ServiceItem>(),
        ];

    /// <summary>Opens a draft filled with what the closed archive says, as far as the forms ask it.</summary>
    /// <exception cref="NotFoundException">The actor is not of the unit's union, or must not know of the archive.</exception>
    /// <exception cref="RuleException">Still on the register, sealed, no such item, or no applications are taken.</exception>
    public async Task<DraftKey> StartAsync(Actor actor, Guid archiveId, string itemCode)
    {
        await using var db = dbs.Open(actor.Scope);
        var file = await archives.FindAsync(db, archiveId) ?? throw new NotFoundException();
        if (!actor.WorksOnCases || actor.BodyId != file.Archive.PrimaryId || file.IsElsewhere)
        {
            throw new NotFoundException();
        }

        if (file.Archive.Status is not ArchiveStatus.Closed)
        {
            throw new RuleException(
                file.IsLive ? "这份档案还在册，不需要重新申请" : "这份档案已经删除封存，请按新申请办理"
            );
        }

        var key = await drafts.StartAsync(actor, file.Archive.RegionCode, itemCode, actor.BodyId);
        var draft = await drafts.OpenAsync(key);
        await drafts.SaveAsync(key, draft.Case.Version, CarriedAnswers.For(draft.Item, file.Answers, file.Today));
        return key;
    }
}
