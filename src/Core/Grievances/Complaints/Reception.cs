namespace Platform.Grievances;

/// <summary>How an officer received a complaint.</summary>
/// <param name="Channel">Face to face or by telephone.</param>
/// <param name="At">When, as a clock in China shows it.</param>
/// <param name="Duties">Those of the document's duties that were ticked.</param>
public sealed record Reception(ComplaintChannel Channel, DateTime At, IReadOnlyList<string> Duties)
{
    /// <summary>Where, face to face.</summary>
    public string? Place { get; init; }

    /// <summary>Whether the written record was read back and signed; face to face only.</summary>
    public ReadBack? ReadBack { get; init; }

    /// <summary>Colleagues complained of: they never see the complaint.</summary>
    public IReadOnlyList<Guid> Excluded { get; init; } = [];
}
