using Microsoft.EntityFrameworkCore;
using Platform.Calendar;
using Platform.Editions;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Cases;

/// <summary>Tells which editions of an item are kept, what is open on each, and what an upgraded plugin changed under open cases.</summary>
public sealed class KeptEditionsDesk(IPlatformDbs dbs, Catalogue catalogue, EditionRegister editions, TimeProvider time)
{
    /// <summary>How many cases the sheet lists.</summary>
    public const int Shown = 100;

    /// <summary>The editions of an item, with the cases the actor may see.</summary>
    /// <exception cref="NotFoundException">No active plugin has the item and nothing of it was ever frozen.</exception>
    public async Task<EditionSheet> ShowAsync(Actor actor, string regionCode, string itemCode)
    {
        var region = catalogue.Find(regionCode) ?? throw new NotFoundException();
        await using var db = dbs.Open(actor.Scope);
        var kept = await KeptAsync(db, region, itemCode);
        if (kept.Count == 0)
        {
            throw new NotFoundException();
        }

        var older = kept.Where(edition => edition.Kept.State is not EditionState.InForce).ToList();
        var hashes = older.SelectMany(edition => edition.Hashes).ToList();
        var open = await db
            .Cases.Where(row =>
                row.RegionCode == regionCode
                && row.ItemCode == itemCode
                && (row.Status == CaseStatus.InProgress || row.Status == CaseStatus.CorrectionRequested)
                && hashes.Contains(row.EditionHash)
            )
            .OrderBy(row => row.CreatedAt)
            .Take(actor.WorksOnCases ? Shown : 0)
            .Select(row => new
            {
                row.Id,
                row.Number,
                row.ApplicantName,
                row.UnitName,
                row.Status,
                row.StageName,
                row.EditionHash,
            })
            .ToListAsync();
        return new(
            region,
            kept[0].Kept.Item.Name,
            [.. kept.Select(edition => edition.Kept)],
            open.ConvertAll(row => new CaseOnEdition(
                row.Id,
                row.Number!,
                Masking.Name(row.ApplicantName),
                row.UnitName,
                row.Status,
                row.StageName,
                older.First(edition => edition.Hashes.Contains(row.EditionHash)).Kept.Key
            ))
        );
    }

    /// <summary>
    /// What whoever runs the platform has to know after an upgrade: editions with open cases, anywhere, that the plugin
    /// changed without a new first day, or prints no longer.
    /// </summary>
    public async Task<IReadOnlyList<(Region Region, KeptEdition Edition)>> FindDisturbedAsync()
    {
        await using var db = dbs.Open(Scope.Everything);
        var disturbed = new List<(Region Region, KeptEdition Edition)>();
        foreach (var region in catalogue.Regions)
        {
            var codes = await db
                .Cases.Where(row => row.RegionCode == region.Code && row.ClosedAt == null)
                .Select(row => row.ItemCode)
                .Distinct()
                .ToListAsync();
            foreach (var code in codes.Order(StringComparer.Ordinal))
            {
                disturbed.AddRange(
                    from edition in await KeptAsync(db, region, code)
                    let kept = edition.Kept
                    where
                        kept.OpenCases > 0
                        && (kept.State is EditionState.ChangedInPlace || kept.MissingPapers.Count > 0)
                    select (region, kept)
                );
            }
        }

        return disturbed;
    }

    private async Task<List<(KeptEdition Kept, IReadOnlyList<string> Hashes)>> KeptAsync(
        PlatformDb db,
        Region region,
        string itemCode
    )
    {
        var frozen = await db
            .Editions.AsNoTracking()
            .Where(edition => edition.RegionCode == region.Code && edition.ItemCode == itemCode)
            .Select(edition => new { edition.Hash, edition.FrozenAt })
            .ToListAsync();
        var counts = await db
            .Cases.Where(row => row.RegionCode == region.Code && row.ItemCode == itemCode && row.ClosedAt == null)
            .GroupBy(row => new { row.EditionHash, IsDraft = row.Status == CaseStatus.Draft })
            .Select(group => new { group.Key, Count = group.Count() })
            .ToListAsync();
        var texts = new List<(string Key, ServiceItem Item, string? Hash, DateTimeOffset? FrozenAt)>();
        foreach (var item in region.ServiceItems.Where(item => item.Code == itemCode))
        {
            texts.Add((KeyOf(item), item, null, null));
        }

        foreach (var edition in frozen)
        {
            var item = await editions.ReadAsync(db, edition.Hash);
            texts.Add((KeyOf(item), item, edition.Hash, edition.FrozenAt));
        }

        return
        [
            .. texts
                .GroupBy(text => text.Key)
                .Select(same =>
                {
                    IReadOnlyList<string> hashes = [.. same.Select(text => text.Hash).OfType<string>()];
                    var item = same.First().Item;
                    return (
                        new KeptEdition(same.Key, item, StateOf(region, item))
                        {
                            FrozenAt = same.Min(text => text.FrozenAt),
                            OpenCases = counts
                                .Where(one => !one.Key.IsDraft && hashes.Contains(one.Key.EditionHash))
                                .Sum(one => one.Count),
                            Drafts = counts
                                .Where(one => one.Key.IsDraft && hashes.Contains(one.Key.EditionHash))
                                .Sum(one => one.Count),
                            MissingPapers = catalogue.PapersMissing(region.Code, item),
                        },
                        hashes
                    );
                })
                .OrderByDescending(edition => edition.Item1.Item.From ?? DateOnly.MinValue)
                .ThenBy(edition => edition.Item1.State)
                .ThenByDescending(edition => edition.Item1.FrozenAt),
        ];
    }

    private EditionState StateOf(Region region, ServiceItem item)
    {
        var today = ChinaTime.Today(time);
        return region.ServiceItems.FirstOrDefault(one => one.Code == item.Code && one.From == item.From)
                is not { } described
                ? EditionState.Gone
            : !described.SaysTheSameAs(item) ? EditionState.ChangedInPlace
            : item.From > today ? EditionState.Coming
            : catalogue.ItemInForce(region.Code, item.Code, today) == described ? EditionState.InForce
            : EditionState.Superseded;
    }

    private static string KeyOf(ServiceItem item) => RegionJson.Hash(RegionJson.Write(item));
}
