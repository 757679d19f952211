namespace Platform.Regions;

/// <summary>What a visit to a household has to bring, as far as the document says it.</summary>
public sealed record VisitRule(Citation Source)
{
    /// <summary>The kinds of visit that count; the first is the usual one.</summary>
    public IReadOnlyList<VisitKind> Kinds { get; init; } = [VisitKind.AtHome];

    /// <summary>At least so many people go (含); null where the document does not say.</summary>
    public int? MinimumInvestigators { get; init; }

    /// <summary>Photographs a visit at home has to bring, by what they show, e.g. 家庭现场.</summary>
    public IReadOnlyList<string> Photos { get; init; } = [];

    /// <summary>定位: the telephone's position is recorded on the spot.</summary>
    public bool NeedsPosition { get; init; }

    /// <summary>The form of the visit as the document calls it, e.g. 入户调查表; null where it names none.</summary>
    public string? RecordName { get; init; }
}
