using Microsoft.EntityFrameworkCore;
using Platform.Calendar;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Settings;

/// <summary>
/// Whether workers see a region, and who may look at one they do not see yet. The province's administrator opens and closes;
/// leads and administrators the region's unions stand below may preview.
/// </summary>
public sealed class RegionOpening(
    IPlatformDbs dbs,
    Catalogue catalogue,
    LocalSettings settings,
    AuditTrail trail,
    TimeProvider time
)
{
    private const int LongestReason = 500;

    public async Task<bool> MayPreviewAsync(Actor actor, string regionCode)
    {
        if (actor.Role is not (Role.Lead or Role.Administrator))
        {
            return false;
        }

        await using var db = dbs.Open(actor.Scope);
        return await OfProvinceAsync(db, actor, regionCode)
            || await db
                .Bodies.Within(actor.Scope)
                .AnyAsync(body => body.DivisionCode == regionCode && body.ClosedOn == null);
    }

    public async Task<bool> MaySetAsync(Actor actor, string regionCode)
    {
        await using var db = dbs.Open(actor.Scope);
        return actor.Role is Role.Administrator && await OfProvinceAsync(db, actor, regionCode);
    }

    /// <summary>Opens the region to workers, or closes it to them, from today on.</summary>
    /// <exception cref="NotFoundException">No region that serves, or not the actor's to open.</exception>
    /// <exception cref="RuleException">No reason, or it stands so already.</exception>
    public async Task SetAsync(Actor actor, string regionCode, bool isOpen, string? reason)
    {
        if (catalogue.Find(regionCode) is null || !await MaySetAsync(actor, regionCode))
        {
            throw new NotFoundException();
        }

        var why =
            TypedText.Optional(reason, LongestReason, nameof(reason))
            ?? throw new RuleException("请写明理由") { Field = nameof(reason) };
        var today = ChinaTime.Today(time);
        if (await settings.IsOpenAsync(regionCode, today) == isOpen)
        {
            throw new RuleException(isOpen ? "本地区已经向职工开放。" : "本地区已经不向职工开放。");
        }

        await using var db = dbs.Open(actor.Scope);
        db.LocalSettings.Add(
            new LocalSetting
            {
                RegionCode = regionCode,
                Key = SettingKey.Opened,
                Value = isOpen ? SettingKey.Yes : SettingKey.No,
                From = today,
                SetByAccountId = actor.AccountId,
                SetBy = actor.Name,
                SetByBody = actor.BodyName,
                SetAt = time.GetUtcNow(),
            }
        );
        trail.Record(
            db,
            actor.InTrail,
            isOpen ? "region-opened" : "region-closed",
            "region",
            regionCode,
            new { reason = why }
        );
        await db.SaveChangesAsync();
    }

    /// <summary>By the first two digits, which are the province's; the region's own body need not be registered yet.</summary>
    private static async Task<bool> OfProvinceAsync(PlatformDb db, Actor actor, string regionCode) =>
        actor.BodyKind is BodyKind.Province
        && await db.Bodies.Where(body => body.Id == actor.BodyId).Select(body => body.DivisionCode).SingleAsync()
            is { Length: 6 } own
        && regionCode.StartsWith(own[..2], StringComparison.Ordinal);
}
