namespace Platform.Regions;

/// <summary>投诉: what may be complained about, who handles it and by when.</summary>
/// <param name="HandledBy">The body whose office takes complaints, as seen from the unit complained in.</param>
/// <param name="HandlerTitle">Who is responsible there, by title as printed, e.g. 办公室主任; never a person's name.</param>
/// <param name="Source">Where the documents speak of complaints.</param>
public sealed record ComplaintRules(Party HandledBy, string HandlerTitle, Citation Source)
{
    /// <summary>In the document's order; anything else is taken too, as 其他.</summary>
    public required IReadOnlyList<ComplaintGround> Grounds { get; init; }

    /// <summary>Null where the document sets no limit: complaints are answered, and nothing is counted.</summary>
    public ComplaintClocks? Clocks { get; init; }

    /// <summary>The code of the office that takes complaints.</summary>
    public required string OfficeCode { get; init; }

    /// <summary>How complaints made face to face are received; null where the document does not say.</summary>
    public ReceptionRule? FaceToFace { get; init; }

    /// <summary>How complaints made by telephone are received; null where the document does not say.</summary>
    public ReceptionRule? ByTelephone { get; init; }
}
