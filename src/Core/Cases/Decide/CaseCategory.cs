using Platform.Archives;
using Platform.Households;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Cases;

/// <summary>The category of the household a case is about: worked out from its form, decided with the determination.</summary>
public sealed class CaseCategory(IPlatformDbs dbs, CategoryDesk categories)
{
    /// <summary>The calculation as the officer gets it; null where the region's documents name no categories.</summary>
    /// <param name="area">Null for the scheme's usual benchmark.</param>
    public async Task<CategoryAssessment?> AssessAsync(Actor actor, CaseFile file, AreaKind? area)
    {
        await using var db = dbs.Open(actor.Scope);
        return await categories.AssessAsync(
            db,
            file.Case.RegionCode,
            file.Unit,
            HouseholdReader.Read(file.Answers).Figures,
            area
        );
    }

    /// <exception cref="RuleException">No archive is open, or the decision does not say what it must.</exception>
    internal Task DecideAsync(Act act, CategoryChoice? choice) =>
        categories.DecideWithCaseAsync(
            act.Db,
            act.Actor,
            act.Case.ArchiveId ?? throw new RuleException("还没有建立档案，不能认定困难类别。"),
            act.Case.Id,
            HouseholdReader.Read(act.File.Answers).Figures,
            choice
        );
}
