namespace Platform.Rounds;

/// <summary>That a sheet was handed up, without what stands in it.</summary>
/// <param name="WeekDueOn">Null for a sheet of the whole round.</param>
public sealed record FiledRow(
    Guid Id,
    int BodyId,
    string SheetCode,
    int Sequence,
    DateOnly? WeekDueOn,
    DateOnly FiledOn,
    bool IsLate
);
