using Microsoft.EntityFrameworkCore;
using Platform.Households;
using Platform.Storage;

namespace Platform.Archives;

/// <summary>Recalculates the register, some archives at a time: the same for the preview and for the list that is kept.</summary>
public sealed class ImpactCalculator(AnswersVault vault)
{
    /// <summary>How many archives are looked at, and saved, at once.</summary>
    public int BatchSize { get; init; } = 200;

    /// <summary>The live archives that have a category, by their version of today.</summary>
    internal static IQueryable<Archive> Concerned(PlatformDb db, string regionCode, string? areaCode) =>
        db.Archives.Where(archive =>
            archive.RegionCode == regionCode
            && archive.Status == ArchiveStatus.Live
            && archive.CategoryCode != null
            && (areaCode == null || archive.AreaCode == areaCode)
        );

    /// <param name="after">The last archive of the batch before; null for the first.</param>
    internal async Task<ImpactBatch> NextAsync(
        PlatformDb db,
        ImpactTerms terms,
        Guid? after,
        CancellationToken cancellation = default
    )
    {
        var concerned = Concerned(db, terms.RegionCode, terms.AreaCode).AsNoTracking();
        var archives = await (after is { } last ? concerned.Where(archive => archive.Id > last) : concerned)
            .OrderBy(archive => archive.Id)
            .Take(BatchSize)
            .ToListAsync(cancellation);
        if (archives.Count == 0)
        {
            return new(0, null, []);
        }

        var ids = archives.ConvertAll(archive => archive.Id);
        var allVersions = db.ArchiveVersions;
        var versions = await allVersions
            .AsNoTracking()
            .Where(version =>
                ids.Contains(version.ArchiveId)
                && !allVersions.Any(later => later.ArchiveId == version.ArchiveId && later.Sequence > version.Sequence)
            )
            .ToDictionaryAsync(version => version.ArchiveId, cancellation);
        var allDecisions = db.CategoryDecisions;
        var areas = await allDecisions
            .Where(decision =>
                ids.Contains(decision.ArchiveId)
                && !allDecisions.Any(later =>
                    later.ArchiveId == decision.ArchiveId && later.Sequence > decision.Sequence
                )
            )
            .Select(decision => new { decision.ArchiveId, decision.Area })
            .ToDictionaryAsync(decision => decision.ArchiveId, decision => decision.Area, cancellation);
        var findings = new List<ImpactFinding>();
        foreach (var archive in archives)
        {
            var area = areas.TryGetValue(archive.Id, out var decided) ? decided : terms.Basis.Scheme.UsualArea;
            if (terms.BenchmarkCode is { } code && terms.Basis.Scheme.BenchmarkOf(area) != code)
            {
                continue;
            }

            var version = versions[archive.Id];
            var household = HouseholdReader.Read(vault.Open(version.Id, version.SealedAnswers));
            var assessment = terms.Basis.Assess(household.Figures, archive.AreaCode, area);
            if (assessment.Result is not { } result || result.Category != archive.CategoryCode)
            {
                findings.Add(new(archive, version.Id, assessment));
            }
        }

        return new(archives.Count, archives[^1].Id, findings);
    }
}
