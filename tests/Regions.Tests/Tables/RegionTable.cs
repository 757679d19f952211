using System.Globalization;
using Platform.Calendar;

namespace Platform.Regions.Tests.Tables;

/// <summary>
/// A region's examples in the words of its forms, so that a clerk can check them against the document: lists are separated
/// by ；, steps by →, days are written 2026-03-02.
/// </summary>
/// <param name="code">The region's division code.</param>
/// <param name="item">The service item's code; null where the region has one.</param>
public abstract class RegionTable(string code, string? item = null)
{
    protected Region Region { get; } = Shelf.Region(code);

    protected PluginStatus Status => Shelf.Catalogue.Plugins.Single(plugin => plugin.Region?.Code == code).Status;

    protected ServiceItem Item =>
        item is null ? Region.ServiceItems.Single() : Region.ServiceItems.Single(one => one.Code == item);

    /// <summary>Who is looked at, e.g. 任何人, or 健康状况：患病；家庭成员（身份：在校学生）.</summary>
    protected Given Given(string situation) => new(Item, new Situation(Region, Item).Read(situation));

    protected PostedNotice NoticePostedOn(string day) => new(Item, On(day));

    protected HandedIn CaseHandedInOn(string day) => new(Item, On(day));

    /// <summary>A household as the region's scheme counts it.</summary>
    /// <param name="year">Whose benchmark it is measured by.</param>
    protected AssessedHousehold Household(int year, double income, double expenditure, int people) =>
        new(Region, year, (decimal)income, (decimal)expenditure, people);

    internal static WorkingCalendar Calendar { get; } = new(HolidayArrangements.BuiltIn);

    internal static DateOnly On(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The parts of a list in a table; none of an empty one.</summary>
    internal static string[] Listed(string words, char separator = '；') =>
        words.Split(separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
