namespace Platform.Rounds;

/// <summary>What a union owes a round.</summary>
/// <param name="DueOn">Null where no day was set for it.</param>
/// <param name="ToBodyId">Who gets its report; null at the top of the tree.</param>
/// <param name="Brings">What is handed over, quoted.</param>
/// <param name="Clause">Where the day stands, as printed; null for one the union set itself.</param>
/// <param name="NextDueOn">The day of the union it reports to: its work has to be done with by then.</param>
public sealed record RoundDuty(
    DateOnly? DueOn,
    int? ToBodyId,
    string? ToBodyName,
    string? Brings,
    string? Clause,
    DateOnly? NextDueOn
);
