namespace Platform.Rounds;

/// <summary>One line a union entered by hand on a sheet of a round, e.g. a publicity event. Struck out, it stays as a row.</summary>
public sealed class RoundEntry
{
    public required Guid Id { get; init; }

    public required Guid RoundId { get; init; }

    public required string SheetCode { get; init; }

    public required int BodyId { get; init; }

    /// <summary>What was typed, by the code of its column.</summary>
    public required IReadOnlyDictionary<string, string> Values { get; init; }

    public required Guid EnteredById { get; init; }

    public required string EnteredByName { get; init; }

    public required DateTimeOffset EnteredAt { get; init; }

    public DateTimeOffset? StruckOutAt { get; private set; }

    public string? StruckOutByName { get; private set; }

    public void StrikeOut(string byName, DateTimeOffset at) => (StruckOutByName, StruckOutAt) = (byName, at);
}
