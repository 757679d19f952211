using Microsoft.EntityFrameworkCore;
using Platform.Calendar;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Organizations;

/// <summary>
/// 取消建档资格 in force: whether a unit, or a person through a unit, may file. It is asked wherever an application or a
/// renewal begins and where it is handed in; what was handed in before stays with whoever decides it.
/// </summary>
public sealed class SanctionBars(LookupHash hash, TimeProvider time)
{
    private const string Purpose = "sanction.id-number";

    /// <param name="db">May be opened with any scope: a bar holds for whoever files, also where they may not look it up.</param>
    /// <param name="unit">The primary union applied through.</param>
    /// <param name="idNumber">The applicant's; null or empty while nobody has typed it.</param>
    /// <returns>The bar in force, the unit's own first; null where there is none.</returns>
    public async Task<ImposedSanction?> FindAsync(PlatformDb db, Body unit, string? idNumber)
    {
        var person = string.IsNullOrWhiteSpace(idNumber) ? null : HashOf(idNumber);
        var bars = person is null
            ? InForce(db).Where(row => row.PersonHash == null && row.PrimaryId == unit.Id)
            : InForce(db)
                .Where(row => (row.PersonHash == null && row.PrimaryId == unit.Id) || row.PersonHash == person);
        return Of(await bars.ToListAsync(), unit, person);
    }

    /// <summary>The same for many at once: what is in force today, to be asked for each unit and person.</summary>
    public async Task<Func<Body, string?, ImposedSanction?>> AllAsync(PlatformDb db)
    {
        var bars = await InForce(db).ToListAsync();
        return (unit, idNumber) => Of(bars, unit, string.IsNullOrWhiteSpace(idNumber) ? null : HashOf(idNumber));
    }

    /// <param name="toOfficer">An officer is told what was decided; an applicant is told where to ask.</param>
    /// <exception cref="RuleException">A bar is in force.</exception>
    public async Task EnsureMayFileAsync(PlatformDb db, Body unit, string? idNumber, bool toOfficer)
    {
        if (await FindAsync(db, unit, idNumber) is not { } bar)
        {
            return;
        }

        throw new RuleException(toOfficer ? ToOfficer(bar) : await ToApplicantAsync(db, bar))
        {
            Clause = toOfficer ? bar.Clause : null,
            Field = bar.IsOfPerson ? Facts.ApplicantIdNumber.Key : null,
        };
    }

    private IQueryable<ImposedSanction> InForce(PlatformDb db)
    {
        var today = ChinaTime.Today(time);
        return db
            .Sanctions.IgnoreQueryFilters()
            .AsNoTracking()
            .Where(row =>
                row.BarsFiling
                && row.From <= today
                && (row.Until == null || row.Until >= today)
                && (row.Lifting == null || row.Lifting.On > today)
            );
    }

    /// <summary>A person is barred by the unions above the unit only.</summary>
    private static ImposedSanction? Of(IEnumerable<ImposedSanction> bars, Body unit, byte[]? person)
    {
        int?[] above = [unit.ProvinceId, unit.CityId, unit.CountyId, unit.MiddleId];
        return bars.Where(row =>
                row.PersonHash is null
                    ? row.PrimaryId == unit.Id
                    : person is not null
                        && row.PersonHash.AsSpan().SequenceEqual(person)
                        && above.Contains(row.DecidedByBodyId)
            )
            .OrderBy(row => row.PersonHash is null ? 0 : 1)
            .ThenBy(row => row.RecordedAt)
            .FirstOrDefault();
    }

    internal byte[] HashOf(string idNumber) => hash.Of(Purpose, IdNumber.Normalize(idNumber));

    internal static string ToOfficer(ImposedSanction bar) =>
        $"{(bar.IsOfPerson ? "此人" : $"“{bar.UnitName}”")}已被{bar.DecidedByBody}“{bar.Name}”（{bar.Document}，{bar.From:yyyy年M月d日}起{(bar.Until is { } until ? $"至{until:yyyy年M月d日}" : "，至解除为止")}），期间不能申请建档。";

    private static async Task<string> ToApplicantAsync(PlatformDb db, ImposedSanction bar)
    {
        var telephone = await db
            .Bodies.Where(body => body.Id == bar.DecidedByBodyId)
            .Select(body => body.Telephone)
            .SingleOrDefaultAsync();
        return $"{(bar.IsOfPerson ? "这份申请" : "通过这个单位的申请")}目前不能在网上办理。您的困难仍可以反映，请直接联系{bar.DecidedByBody}{(telephone is null ? "" : $"（电话 {telephone}）")}，由他们说明情况并告诉您怎么办。";
    }
}
