using Platform.Regions;

namespace Platform.Rounds;

/// <summary>The last day for one level to report to another.</summary>
/// <param name="Area">Division code of the county or city the day is for; null where it is everybody's.</param>
/// <param name="Brings">What is handed over, quoted.</param>
/// <param name="Clause">As printed; null for a day the union set itself.</param>
public sealed record RoundDeadline(Party By, Party To, DateOnly On, string? Area, string? Brings, string? Clause)
{
    /// <inheritdoc cref="LevelDeadline.ExceptThoseUnder"/>
    public Party? ExceptThoseUnder { get; init; }

    /// <summary>Who has to be done, as people say it.</summary>
    public string WhoInWords => $"{By.InWords}{(ExceptThoseUnder is { } under ? $"（不含{under.InWords}所属）" : "")}";

    public static RoundDeadline Of(LevelDeadline deadline) =>
        new(deadline.By, deadline.To, deadline.On, deadline.Area, deadline.Brings, deadline.Source.InWords)
        {
            ExceptThoseUnder = deadline.ExceptThoseUnder,
        };
}
