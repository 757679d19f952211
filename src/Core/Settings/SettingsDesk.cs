using Platform.Calendar;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Settings;

/// <summary>
/// Where a region's people set what its documents leave to them: the lead of the union whose division the region is, or
/// of a union above it.
/// </summary>
public sealed class SettingsDesk(IPlatformDbs dbs, Catalogue catalogue, AuditTrail trail, TimeProvider time)
{
    public async Task<bool> MaySetAsync(Actor actor, string regionCode)
    {
        await using var db = dbs.Open(actor.Scope);
        return await actor.LeadsAsync(db, regionCode);
    }

    /// <summary>Adds a row; the earlier ones stay as history.</summary>
    /// <exception cref="NotFoundException">No such region or setting, or none of the actor's.</exception>
    public async Task SetAsync(Actor actor, NewSetting request)
    {
        await using var db = dbs.Open(actor.Scope);
        var region = catalogue.Find(request.RegionCode) ?? throw new NotFoundException();
        if (!await actor.LeadsAsync(db, region.Code))
        {
            throw new NotFoundException();
        }

        var value = SettingRules.Checked(region, request);
        if (request.From < ChinaTime.Today(time) && IsOnOrOff(request.Key))
        {
            throw new RuleException("启用或停用不能从过去的日期算起") { Field = nameof(NewSetting.From) };
        }

        db.LocalSettings.Add(
            new LocalSetting
            {
                RegionCode = region.Code,
                Key = request.Key,
                Value = value,
                From = request.From,
                DocumentNumber = TypedText.Optional(request.DocumentNumber, 60, nameof(NewSetting.DocumentNumber)),
                DocumentTitle = TypedText.Optional(request.DocumentTitle, 100, nameof(NewSetting.DocumentTitle)),
                SetByAccountId = actor.AccountId,
                SetBy = actor.Name,
                SetByBody = actor.BodyName,
                SetAt = time.GetUtcNow(),
            }
        );
        trail.Record(
            db,
            actor.InTrail,
            "setting-changed",
            "region",
            region.Code,
            new
            {
                request.Key,
                value,
                request.From,
            }
        );
        await db.SaveChangesAsync();
    }

    /// <summary>What was open or closed on a day that is over was acted upon; no setting makes it otherwise.</summary>
    private static bool IsOnOrOff(string key) =>
        key == SettingKey.Enabled || key.StartsWith(Facts.SwitchPrefix, StringComparison.Ordinal);
}
