namespace Platform.Certificates;

/// <summary>The dates that decide what a certificate is worth; pure, so that every day can be asked about.</summary>
public sealed record CertificateLife
{
    /// <summary>The day of issue, which comes after the seal; null before.</summary>
    public DateOnly? ValidFrom { get; init; }

    /// <summary>The last valid day; null before issue, and where the document sets no term.</summary>
    public DateOnly? ValidUntil { get; init; }

    /// <summary>Null where the document asks for no review.</summary>
    public int? ReviewedEveryYears { get; init; }

    /// <summary>Reviews that count: passed, or failed and set right by approval.</summary>
    public IReadOnlyList<MadeReview> Reviews { get; init; } = [];

    public DateOnly? CancelledOn { get; init; }

    public DateOnly? ReplacedOn { get; init; }

    public bool NumberIsSpoilt { get; init; }

    /// <summary>
    /// The last day of a term of whole years that begins on <paramref name="from"/>: the day before the anniversary. A
    /// 29 February has none in a common year; the term then ends with February.
    /// </summary>
    public static DateOnly LastDay(DateOnly from, int years)
    {
        var anniversary = from.AddYears(years);
        return anniversary.Day == from.Day ? anniversary.AddDays(-1) : anniversary;
    }

    /// <param name="windows">The periods of review the city has set, by year; most years have none.</param>
    public CertificateStanding On(DateOnly day, IReadOnlyDictionary<int, IssuingWindow> windows)
    {
        if (NumberIsSpoilt)
        {
            return CertificateStanding.Void;
        }

        if (CancelledOn <= day)
        {
            return CertificateStanding.Cancelled;
        }

        if (ReplacedOn <= day)
        {
            return CertificateStanding.Replaced;
        }

        if (!(ValidFrom <= day))
        {
            return CertificateStanding.NotYetValid;
        }

        if (ValidUntil < day)
        {
            return CertificateStanding.Expired;
        }

        return MissedReview(day, windows) is null ? CertificateStanding.Valid : CertificateStanding.Unreviewed;
    }

    /// <summary>
    /// The year whose review was missed and not made up for; null while all is well. A later year's review makes up for
    /// an earlier one: whoever passes now is entitled now, and the gap stays on the record.
    /// </summary>
    public int? MissedReview(DateOnly day, IReadOnlyDictionary<int, IssuingWindow> windows)
    {
        if (LastDueYear(ReviewPeriod.LastClosedYear(day, windows)) is not { } due)
        {
            return null;
        }

        return Reviews.Any(review => review.Year >= due && review.On <= day) ? null : due;
    }

    /// <summary>The last year up to <paramref name="year"/> a review is due in; the first is the one after issue.</summary>
    public int? LastDueYear(int year)
    {
        if (ReviewedEveryYears is not { } every || ValidFrom is not { } from || year < from.Year + every)
        {
            return null;
        }

        return year - ((year - from.Year) % every);
    }
}
