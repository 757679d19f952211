using Platform.Regions;

namespace Platform.Visits;

/// <summary>Who is visited: a case's or an archive's household, as its own desk opened it for the actor.</summary>
public sealed record VisitSubject
{
    public required Guid Id { get; init; }

    /// <summary>The kind of row the photographs belong to, e.g. <c>case</c>.</summary>
    public required string Kind { get; init; }

    public required string HolderName { get; init; }

    public required string UnitName { get; init; }

    public required DateOnly Today { get; init; }

    /// <summary>No visit recorded for it lies before.</summary>
    public required DateOnly NotBefore { get; init; }

    /// <summary>What the visit has to bring.</summary>
    public required VisitRule Rule { get; init; }

    /// <summary>The stage in whose course it is made; null for an archive.</summary>
    public string? StageCode { get; init; }

    /// <summary>Accounts that decided already and may not investigate any more.</summary>
    public IReadOnlyList<Guid> Deciders { get; init; } = [];
}
