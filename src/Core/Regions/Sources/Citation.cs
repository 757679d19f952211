namespace Platform.Regions;

/// <summary>The place a rule stands in.</summary>
/// <param name="Clause">The document's own numbering, e.g. 一（七）1.</param>
public sealed record Citation(SourceDocument Document, string Clause)
{
    /// <summary>The sentence itself, where the page should show it.</summary>
    public string? Quotation { get; init; }

    /// <summary>Why the rule is read into the clause although it is not written there; null where it is written.</summary>
    public string? Inference { get; init; }

    public string InWords => Clause.Length == 0 ? Document.InWords : $"{Document.InWords}{Clause}";
}
