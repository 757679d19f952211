using Microsoft.EntityFrameworkCore;
using Platform.Benchmarks;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Archives;

/// <summary>By what a region's households are judged on a day.</summary>
public sealed class SchemeRegister(Catalogue catalogue, BenchmarkRegister benchmarks)
{
    /// <summary>Null where the region's documents name no categories.</summary>
    public async Task<CategoryBasis?> BasisAsync(
        PlatformDb db,
        string regionCode,
        DateOnly day,
        CancellationToken cancellation = default
    )
    {
        if (catalogue.Find(regionCode)?.Categories is not { } scheme)
        {
            return null;
        }

        var confirmation = scheme.IsProposed ? await StandingAsync(db, regionCode, scheme, day, cancellation) : null;
        return new(
            scheme with
            {
                IsProposed = scheme.IsProposed && confirmation is null,
            },
            confirmation,
            await benchmarks.AllAsync(db, regionCode, cancellation),
            day
        );
    }

    /// <summary>The confirmation of exactly this text; null where there is none by the day.</summary>
    internal static async Task<SchemeConfirmation?> StandingAsync(
        PlatformDb db,
        string regionCode,
        CategoryScheme scheme,
        DateOnly? day,
        CancellationToken cancellation = default
    )
    {
        var hash = RegionJson.Hash(RegionJson.Write(scheme));
        var revocations = db.SchemeRevocations;
        return await db
            .SchemeConfirmations.AsNoTracking()
            .Where(row =>
                row.RegionCode == regionCode
                && row.SchemeHash == hash
                && (day == null || row.From <= day)
                && !revocations.Any(revocation => revocation.ConfirmationId == row.Id)
            )
            .OrderByDescending(row => row.Sequence)
            .FirstOrDefaultAsync(cancellation);
    }
}
