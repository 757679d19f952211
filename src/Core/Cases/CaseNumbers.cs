using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Platform.Storage;

namespace Platform.Cases;

/// <summary>Gives cases their numbers: region, year, count without gaps among committed cases.</summary>
internal static class CaseNumbers
{
    /// <summary>Inside the caller's transaction, whose row lock lets one hand-in of a region through at a time.</summary>
    public static async Task<string> NextAsync(PlatformDb db, string regionCode, int year)
    {
        var mine = db.NumberCounters.Where(counter => counter.RegionCode == regionCode && counter.Year == year);
        if (
            await mine.ExecuteUpdateAsync(set => set.SetProperty(counter => counter.Last, counter => counter.Last + 1))
            == 0
        )
        {
            db.NumberCounters.Add(
                new NumberCounter
                {
                    RegionCode = regionCode,
                    Year = year,
                    Last = 1,
                }
            );
            await db.SaveChangesAsync();
        }

        var last = await mine.AsNoTracking().Select(counter => counter.Last).SingleAsync();
        return string.Create(CultureInfo.InvariantCulture, $"{regionCode}-{year}-{last:000000}");
    }
}
