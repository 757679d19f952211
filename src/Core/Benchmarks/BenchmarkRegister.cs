using Microsoft.EntityFrameworkCore;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Benchmarks;

/// <summary>Every value there is: what the plugin ships and what was entered since, as one.</summary>
public sealed class BenchmarkRegister(Catalogue catalogue)
{
    /// <summary>The region's benchmarks, each with all its values, the revoked ones left out.</summary>
    /// <exception cref="NotFoundException">No active plugin answers for the region.</exception>
    public async Task<IReadOnlyList<Benchmark>> AllAsync(
        PlatformDb db,
        string regionCode,
        CancellationToken cancellation = default
    )
    {
        var region = catalogue.Find(regionCode) ?? throw new NotFoundException();
        var entered = await Standing(db, regionCode).AsNoTracking().ToListAsync(cancellation);
        return
        [
            .. region.Benchmarks.Select(benchmark =>
                benchmark with
                {
                    Values =
                    [
                        .. benchmark
                            .Values.Concat(
                                entered.Where(row => row.BenchmarkCode == benchmark.Code).Select(row => row.AsValue())
                            )
                            .OrderBy(value => value.From),
                    ],
                }
            ),
        ];
    }

    /// <summary>The value of a day for a county; null where there is none. Never the nearest one.</summary>
    /// <param name="areaCode">The county's code: its own value goes before the region's.</param>
    /// <exception cref="NotFoundException">The region has no such benchmark.</exception>
    public async Task<BenchmarkInForce?> FindAsync(
        PlatformDb db,
        string regionCode,
        string benchmarkCode,
        string? areaCode,
        DateOnly day
    )
    {
        var benchmark =
            (await AllAsync(db, regionCode)).FirstOrDefault(one => one.Code == benchmarkCode)
            ?? throw new NotFoundException();
        return benchmark.On(day, areaCode) is { } value ? new(benchmark, value) : null;
    }

    /// <summary>The same where a value is needed.</summary>
    /// <exception cref="BenchmarkUnsetException">There is none; names benchmark, area and day.</exception>
    public async Task<BenchmarkInForce> RequireAsync(
        PlatformDb db,
        string regionCode,
        string benchmarkCode,
        string? areaCode,
        DateOnly day
    ) =>
        await FindAsync(db, regionCode, benchmarkCode, areaCode, day)
        ?? throw new BenchmarkUnsetException(
            catalogue.Find(regionCode)!.Benchmarks.First(one => one.Code == benchmarkCode).Name,
            await AreaNameAsync(db, regionCode, areaCode),
            day
        );

    /// <summary>The county as people call it; the region where none is given.</summary>
    public async Task<string> AreaNameAsync(PlatformDb db, string regionCode, string? areaCode)
    {
        if (areaCode is null || areaCode == regionCode)
        {
            return catalogue.Find(regionCode)?.Name ?? regionCode;
        }

        var union = await db
            .Bodies.Where(body => body.DivisionCode == areaCode)
            .Select(body => body.Name)
            .FirstOrDefaultAsync();
        return union is null ? $"区划 {areaCode}" : AreaOf(union);
    }

    /// <summary>The area a union's name begins with: 某县总工会 stands for 某县.</summary>
    public static string AreaOf(string unionName) => unionName.Replace("总工会", "", StringComparison.Ordinal);

    private static IQueryable<EnteredBenchmark> Standing(PlatformDb db, string regionCode)
    {
        var revocations = db.BenchmarkRevocations;
        return db.EnteredBenchmarks.Where(row =>
            row.RegionCode == regionCode && !revocations.Any(revocation => revocation.BenchmarkId == row.Id)
        );
    }
}
