using System.Collections;
using System.Reflection;

namespace Platform.Regions.Conformance;

/// <summary>
/// Walks a description along what it serialises, so that a property added to the contract is looked at without anybody
/// remembering to.
/// </summary>
public static class RegionParts
{
    extension(object description)
    {
        /// <summary>Every part of a type, the description itself included, in the order it is written.</summary>
        public IEnumerable<Part<T>> Parts<T>() => Walk(description, "").OfPart<T>();
    }

    private static IEnumerable<Part<T>> OfPart<T>(this IEnumerable<Part<object>> parts) =>
        parts.Where(part => part.Value is T).Select(part => new Part<T>((T)part.Value, part.Where));

    private static IEnumerable<Part<object>> Walk(object value, string where)
    {
        if (value is string)
            return [];

        if (value is IEnumerable list)
            return list.Cast<object?>().OfType<object>().SelectMany(item => Walk(item, where));

        if (value.GetType().Namespace != typeof(Region).Namespace || value is Enum)
            return [];

        var here = NameOf(value) is { Length: > 0 } name ? Below(where, name) : where;
        return value
            .GetType()
            .GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.CanWrite && property.GetIndexParameters().Length == 0)
            .Select(property => property.GetValue(value))
            .OfType<object>()
            .SelectMany(child => Walk(child, here))
            .Prepend(new(value, here));
    }

    private static string? NameOf(object value) =>
        value switch
        {
            ServiceItem item => item.Name,
            Form form => form.Name,
            Section section => section.Name,
            Checklist checklist => checklist.Name,
            Material material => material.Name,
            Stage stage => stage.Name,
            Certificate certificate => certificate.Name,
            PaperSize => "尺寸",
            Benchmark benchmark => benchmark.Name,
            Office office => office.Name,
            Paper paper => paper.Name,
            CategoryScheme scheme => scheme.Name,
            Category category => category.Name,
            CountedKind counted => counted.Kind,
            AidRules => "帮扶",
            AidRule aid => aid.Name,
            ExitRules => "退出",
            ContactPersonRule => "联系人",
            ExitOption exit => exit.Name,
            ArchiveMark mark => mark.Name,
            Switch choice => choice.Name,
            ChangeRule change => change.Name,
            RoundPlan round => round.Name,
            ReportSheet sheet => sheet.Name,
            SheetPart part => part.Name,
            Sanction sanction => sanction.Name,
            PublicService service => service.Name,
            FlowStep step => step.Name,
            ComplaintRules => "投诉",
            Fact fact => fact.Label,
            Silence silence => silence.Topic,
            _ => null,
        };

    private static string Below(string where, string name) => where.Length == 0 ? name : $"{where} › {name}";
}
