using Platform.Regions;
using Platform.Storage;

namespace Platform.Exits;

/// <summary>
/// 退出公示书: what hangs on the wall. Made of these few things and no others; a cause in somebody's own words stays
/// off it, because it may tell of an illness.
/// </summary>
public sealed record ExitPoster
{
    private const string Undisclosed = "不再符合建档条件";

    /// <summary>The family name and stars.</summary>
    public required string Name { get; init; }

    public required string UnitName { get; init; }

    public required string KindName { get; init; }

    public required string Cause { get; init; }

    /// <summary>Null before it was put up: the days are then written in by hand.</summary>
    public DateOnly? From { get; init; }

    public DateOnly? Until { get; init; }

    public int? WorkingDays { get; init; }

    /// <summary>An office's; null where the union has registered none.</summary>
    public string? ObjectionTelephone { get; init; }

    public required string PostedBy { get; init; }

    public static ExitPoster Of(ExitFile file) =>
        new()
        {
            Name = Masking.Name(file.Exit.HolderName),
            UnitName = EmployerName.Of(file.Unit.Name),
            KindName = file.Exit.KindName,
            Cause = file.Exit.Terms.CausesOf(file.Exit.Kind).Contains(file.Exit.Cause) ? file.Exit.Cause : Undisclosed,
            From = file.Posting?.PostedOn,
            Until = file.Posting?.LastDay,
            WorkingDays = file.Posting?.WorkingDays ?? (file.Exit.NoticeDays is > 0 and var days ? days : null),
            ObjectionTelephone = file.Unit.Telephone,
            PostedBy = file.Unit.Name,
        };
}
