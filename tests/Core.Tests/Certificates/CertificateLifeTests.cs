using System.Globalization;
using Platform.Certificates;

namespace Platform.Core.Tests.Certificates;

/// <summary>A certificate issued on 2026-03-02 for three years, reviewed yearly, on a day.</summary>
public sealed class CertificateLifeTests
{
    private static readonly IReadOnlyDictionary<int, IssuingWindow> NoWindows = new Dictionary<int, IssuingWindow>();

    private static readonly CertificateLife Issued = new()
    {
        ValidFrom = new DateOnly(2026, 3, 2),
        ValidUntil = new DateOnly(2029, 3, 1),
        ReviewedEveryYears = 1,
    };

    [Theory]
    [InlineData("", "2026-03-01", CertificateStanding.NotYetValid)]
    [InlineData("", "2026-03-02", CertificateStanding.Valid)]
    // The first review is due the year after issue, and the year is long.
    [InlineData("", "2026-12-31", CertificateStanding.Valid)]
    [InlineData("", "2027-12-31", CertificateStanding.Valid)]
    [InlineData("", "2028-01-01", CertificateStanding.Unreviewed)]
    [InlineData("2027:2027-05-06", "2028-01-01", CertificateStanding.Valid)]
    [InlineData("2027:2027-05-06", "2028-12-31", CertificateStanding.Valid)]
    [InlineData("2027:2027-05-06", "2029-01-01", CertificateStanding.Unreviewed)]
    // A late review lifts the suspension from its day on.
    [InlineData("2027:2028-02-10", "2028-02-09", CertificateStanding.Unreviewed)]
    [InlineData("2027:2028-02-10", "2028-02-10", CertificateStanding.Valid)]
    // Whoever passes this year is entitled now.
    [InlineData("2028:2028-02-10", "2028-02-10", CertificateStanding.Valid)]
    [InlineData("2027:2027-05-06 2028:2028-05-06", "2029-03-01", CertificateStanding.Valid)]
    [InlineData("2027:2027-05-06 2028:2028-05-06", "2029-03-02", CertificateStanding.Expired)]
    // Expired says more than unreviewed.
    [InlineData("", "2029-03-02", CertificateStanding.Expired)]
    public void Standing_follows_reviews_and_days(string reviews, string day, CertificateStanding expected) =>
        Assert.Equal(expected, (Issued with { Reviews = Parse(reviews) }).On(Day(day), NoWindows));

    [Theory]
    [InlineData("2027-04-30", CertificateStanding.Valid)]
    [InlineData("2027-05-01", CertificateStanding.Unreviewed)]
    public void A_review_is_missed_when_the_window_the_city_set_is_over(string day, CertificateStanding expected)
    {
        var windows = new Dictionary<int, IssuingWindow>
        {
            [2027] = new(new DateOnly(2027, 3, 1), new DateOnly(2027, 4, 30)),
        };

        Assert.Equal(expected, Issued.On(Day(day), windows));
    }

    [Fact]
    public void Cancelled_and_replaced_hold_from_their_day()
    {
        var cancelled = Issued with { CancelledOn = new DateOnly(2026, 6, 1) };
        var replaced = Issued with { ReplacedOn = new DateOnly(2026, 6, 1) };

        Assert.Equal(CertificateStanding.Valid, cancelled.On(new DateOnly(2026, 5, 31), NoWindows));
        Assert.Equal(CertificateStanding.Cancelled, cancelled.On(new DateOnly(2026, 6, 1), NoWindows));
        Assert.Equal(CertificateStanding.Valid, replaced.On(new DateOnly(2026, 5, 31), NoWindows));
        Assert.Equal(CertificateStanding.Replaced, replaced.On(new DateOnly(2026, 6, 1), NoWindows));
    }

    [Fact]
    public void A_spoilt_number_is_void_whatever_became_of_the_certificate() =>
        Assert.Equal(
            CertificateStanding.Void,
            (Issued with { NumberIsSpoilt = true }).On(new DateOnly(2026, 6, 1), NoWindows)
        );

    [Fact]
    public void Without_a_term_or_reviews_in_the_document_there_is_none()
    {
        var plain = Issued with { ValidUntil = null, ReviewedEveryYears = null };

        Assert.Equal(CertificateStanding.Valid, plain.On(new DateOnly(2040, 1, 1), NoWindows));
    }

    [Fact]
    public void A_review_every_two_years_is_due_every_second_year()
    {
        var everySecond = Issued with { ReviewedEveryYears = 2 };

        Assert.Null(everySecond.LastDueYear(2027));
        Assert.Equal(2028, everySecond.LastDueYear(2028));
        Assert.Equal(2028, everySecond.LastDueYear(2029));
        Assert.Equal(CertificateStanding.Unreviewed, everySecond.On(new DateOnly(2029, 1, 1), NoWindows));
    }

    [Theory]
    [InlineData("2026-03-02", "2029-03-01")]
    [InlineData("2026-01-01", "2028-12-31")]
    [InlineData("2025-03-01", "2028-02-29")]
    [InlineData("2028-02-29", "2031-02-28")]
    public void A_term_of_three_years_ends_on_the_day_before_the_anniversary(string from, string last) =>
        Assert.Equal(Day(last), CertificateLife.LastDay(Day(from), 3));

    private static MadeReview[] Parse(string reviews) =>
        [
            .. reviews
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(review => review.Split(':'))
                .Select(parts => new MadeReview(int.Parse(parts[0], CultureInfo.InvariantCulture), Day(parts[1]))),
        ];

    private static DateOnly Day(string day) => DateOnly.Parse(day, CultureInfo.InvariantCulture);
}
