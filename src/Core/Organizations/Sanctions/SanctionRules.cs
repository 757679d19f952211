using Microsoft.EntityFrameworkCore;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Organizations;

/// <summary>By which region's rules a unit is dealt with, and what a sanction's data must be, said at the field.</summary>
internal static class SanctionRules
{
    internal const int LongestText = 1000;

    /// <summary>A division code's first four digits are the city's.</summary>
    private const int CityDigits = 4;

    /// <summary>
    /// The region of the unit's county or city; for a unit directly under its city, a region of that city: its document
    /// is the city's too. Null where no plugin's documents name sanctions.
    /// </summary>
    public static async Task<Region?> RegionOfAsync(PlatformDb db, Catalogue catalogue, Body unit)
    {
        var codes = await db
            .Bodies.Where(body => body.Id == unit.CountyId || body.Id == unit.CityId)
            .Select(body => new { body.Kind, body.DivisionCode })
            .ToListAsync();
        var county = codes.SingleOrDefault(code => code.Kind is BodyKind.County)?.DivisionCode;
        var city = codes.SingleOrDefault(code => code.Kind is BodyKind.City)?.DivisionCode;
        var naming = catalogue.Regions.Where(region => region.Sanctions.Count > 0).OrderBy(region => region.Code);
        return naming.FirstOrDefault(region => region.Code == county || region.Code == city)
            ?? (
                unit.IsDirectlyUnderCity && city is not null
                    ? naming.FirstOrDefault(region => region.Code[..CityDigits] == city[..CityDigits])
                    : null
            );
    }

    public static string Required(string? text, string what, string field, int longest = LongestText)
    {
        var trimmed = text?.Trim() ?? "";
        return trimmed.Length == 0 ? throw new RuleException($"请填写{what}") { Field = field }
            : trimmed.Length > longest ? throw new RuleException($"{what}不能超过 {longest} 个字") { Field = field }
            : trimmed;
    }

    public static string? Optional(string? text, string what, string field, int longest) =>
        string.IsNullOrWhiteSpace(text) ? null : Required(text, what, field, longest);

    public static void Period(DateOnly from, DateOnly? until, DateOnly today)
    {
        if (from > today.AddYears(1))
        {
            throw new RuleException("起始日期不能晚于一年以后") { Field = nameof(NewSanction.From) };
        }

        if (until < from)
        {
            throw new RuleException("截止日期不能早于起始日期") { Field = nameof(NewSanction.Until) };
        }
    }

    /// <returns>The number as it is hashed.</returns>
    public static string PersonNumber(string? number, DateOnly today)
    {
        var normalized = IdNumber.Normalize(number ?? "");
        return IdNumber.Fault(normalized, today) is { } fault
            ? throw new RuleException(fault) { Field = nameof(SanctionedPerson.IdNumber) }
            : normalized;
    }
}
