namespace Platform.Approvals;

/// <summary>How far the assistance of the household has come, as far as a planning stage asks. The engine knows no plan.</summary>
public sealed record PlanState
{
    /// <summary>A plan was drawn up since the application was handed in.</summary>
    public required bool IsDrawnUp { get; init; }

    public bool NamesUnit { get; init; }

    public bool NamesOfficer { get; init; }

    public int Measures { get; init; }

    public bool IsSigned { get; init; }

    public bool HasCard { get; init; }

    public bool HasLedger { get; init; }
}
