using System.Reflection;

namespace Platform.Regions.Conformance;

/// <summary>Where a description still waits for its document.</summary>
public static class UnfilledParts
{
    extension(Region region)
    {
        /// <summary>Each place and what is to be filled there, e.g. 入户调查 and HomeVisit.Source; none in a region that may serve.</summary>
        public IEnumerable<Part<string>> Unfilled =>
            from part in region.Parts<object>()
            where part.Value is not (Citation or SourceDocument)
            from property in part.Value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            where property.CanWrite && IsPending(property.GetValue(part.Value))
            select new Part<string>($"{part.Value.GetType().Name}.{property.Name}", part.Where);
    }

    private static bool IsPending(object? value) =>
        value switch
        {
            string words => words.Contains(Pending.Words, StringComparison.Ordinal),
            Citation citation => IsPending(citation.Document)
                || IsPending(citation.Quotation)
                || IsPending(citation.Inference),
            SourceDocument document => IsPending(document.Title),
            IEnumerable<string> words => words.Any(IsPending),
            IEnumerable<SourceDocument> documents => documents.Any(IsPending),
            IEnumerable<Citation> citations => citations.Any(IsPending),
            _ => false,
        };
}
