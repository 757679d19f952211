using Platform.Regions;

namespace Platform.Assistance;

/// <summary>An application for aid as typed.</summary>
/// <param name="Basis">申请理由.</param>
/// <param name="CeilingReason">Why so much, where no confirmed ceiling says or a proposed one is passed.</param>
public sealed record AidProposal(
    AidKind Kind,
    string? Item,
    decimal? Amount,
    string? Basis,
    string? CeilingReason,
    Guid? MeasureId
);
