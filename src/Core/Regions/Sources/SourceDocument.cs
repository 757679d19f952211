namespace Platform.Regions;

/// <summary>A document of the union or the state.</summary>
/// <param name="Number">As printed, e.g. 工保字〔2016〕2号; empty where the document has none.</param>
/// <param name="Issued">Null where the document is undated.</param>
public sealed record SourceDocument(string Number, string Title, string Issuer, DateOnly? Issued)
{
    /// <summary>The title is not printed on the document, or nobody here saw it: it says what the document is.</summary>
    public bool IsDescribed { get; init; }

    /// <summary>《title》; one that only describes goes without the marks.</summary>
    public string TitleInWords => IsDescribed ? Title : $"《{Title}》";

    /// <summary>《title》（number）, as documents cite one another.</summary>
    public string InWords => Number.Length == 0 ? TitleInWords : $"{TitleInWords}（{Number}）";

    public Citation At(string clause, string? quotation = null) => new(this, clause) { Quotation = quotation };

    /// <summary>The document does not say it in so many words; <paramref name="why"/> is shown beside it.</summary>
    public Citation Inferred(string clause, string why, string? quotation = null) =>
        new(this, clause) { Inference = why, Quotation = quotation };
}
