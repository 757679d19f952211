namespace Platform.Regions;

/// <summary>How much of a kind a household may still receive this year, with its working.</summary>
/// <param name="Cap">Yuan in the year; null where nothing is laid down, or where it cannot be worked out.</param>
/// <param name="Trouble">Why a ceiling that is laid down could not be worked out; null where it could, and where none is.</param>
/// <param name="Lines">As they are read out; the cap and what is left stand last.</param>
public sealed record AidAssessment(
    AidKind Kind,
    decimal? Cap,
    decimal Received,
    decimal Pending,
    bool IsProposed,
    string? Trouble,
    IReadOnlyList<WorkingLine> Lines
)
{
    /// <summary>Yuan; null where there is no cap.</summary>
    public decimal? Left => Cap is { } cap ? Math.Max(0, cap - Received - Pending) : null;

    /// <summary>Whether more than <see cref="Left"/> is refused, and not only to be given a reason for.</summary>
    public bool Binds => !IsProposed && (Cap is not null || Trouble is not null);

    /// <summary>The clauses the cap stands in; empty where none is laid down.</summary>
    public string Clause =>
        string.Join("；", Lines.Select(line => line.Source).Where(source => source.Length > 0).Distinct());
}
