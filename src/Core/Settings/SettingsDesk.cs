using Microsoft.EntityFrameworkCore;
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
        return await MaySetAsync(db, actor, regionCode);
    }

    /// <summary>Adds a row; the earlier ones stay as history.</summary>
    /// <exception cref="NotFoundException">No such region or setting, or none of the actor's.</exception>
    public async Task SetAsync(Actor actor, NewSetting request)
    {
        await using var db = dbs.Open(actor.Scope);
        var region = catalogue.Find(request.RegionCode) ?? throw new NotFoundException();
        if (!await MaySetAsync(db, actor, region.Code))
        {
            throw new NotFoundException();
        }

        var value = SettingRules.Checked(region, request);
        if (request.From < ChinaTime.Today(time) && request.Key == SettingKey.Enabled)
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
                DocumentNumber = Trimmed(request.DocumentNumber, 60, nameof(NewSetting.DocumentNumber)),
                DocumentTitle = Trimmed(request.DocumentTitle, 100, nameof(NewSetting.DocumentTitle)),
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

    /// <summary>A county's own union sets it, or any union above: a body with the code stands in the actor's subtree.</summary>
    private static async Task<bool> MaySetAsync(PlatformDb db, Actor actor, string regionCode) =>
        actor.Role is Role.Lead
        && await db
            .Bodies.Within(actor.Scope)
            .AnyAsync(body => body.DivisionCode == regionCode && body.ClosedOn == null);

    private static string? Trimmed(string? text, int longest, string field)
    {
        var trimmed = text?.Trim();
        return trimmed is null or "" ? null
            : trimmed.Length <= longest ? trimmed
            : throw new RuleException($"不能超过 {longest} 个字") { Field = field };
    }
}
